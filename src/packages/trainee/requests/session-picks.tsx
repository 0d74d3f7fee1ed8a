import type { Instant } from '@/domain/shared'
import { Field } from '../../../components/field'
import { Picks } from '../../../components/picks'
import { timeSpan } from '../../../copy/dates'
import { requestCopy as copy } from '../../../copy/requests'
import type { MySession } from '../../../api/answers'

export interface SessionPicksProps {
  sessions: readonly MySession[]
  value: string | undefined
  now: Instant
  /** said after the time */
  note?: (session: MySession) => string
  onChange: (session: string) => void
}

/** One of the person's half-days. */
export function SessionPicks({ sessions, value, now, note, onChange }: SessionPicksProps) {
  return (
    <Field label={copy.whichSession}>
      <Picks
        label={copy.whichSession}
        options={sessions.map((session) => ({
          value: session.id,
          title: session.title,
          criterion: [timeSpan(session.start, session.end, now), note?.(session)].filter(Boolean).join('，'),
          icon: 'ok',
        }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  )
}
