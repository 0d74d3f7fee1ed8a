import type { EventKind } from '@/domain/programme'
import type { Instant } from '@/domain/shared'
import type { MyProgress, MySession } from '../../../../api/answers'
import { stepOf } from '../../../../api/my-session'
import { creditCopy } from '../../../../copy/credit'
import { dayAndTime } from '../../../../copy/dates'
import { ENTERED_BY, WAYS } from '../../../../copy/event-kinds'
import { SESSIONS_PAGE, WAY_PAGES } from './way-pages'

type Missing = MyProgress['missing'][number]

export interface Way {
  key: string
  title: string
  note: string
  /** hundredths; absent where nobody knows beforehand */
  gives?: number
  /** where it is done; absent where somebody else enters it */
  url?: string
}
export interface MissingGroup {
  component: string
  name: string
  lacks: number
  ways: readonly Way[]
}

/** What is still to do, part by part, the easiest first; sessions that are planned stand there by their date. */
export function missingGroups(
  { missing, components }: MyProgress,
  sessions: readonly MySession[],
  now: Instant,
): MissingGroup[] {
  const nameOf = (id: string) => components.find((component) => component.id === id)?.name
  return missing.map((lack) => ({
    component: lack.component,
    name: nameOf(lack.component) ?? creditCopy.missing.total,
    lacks: lack.lacks,
    ways: lack.ways.flatMap((kind) => waysOf(kind, lack, sessions, now)),
  }))
}

const linkOf = (kind: EventKind): { url?: string } => {
  const url = WAY_PAGES[kind]
  return url === undefined ? {} : { url }
}

const MODES: Partial<Record<EventKind, MySession['mode']>> = {
  'onsite-training': 'onsite',
  'live-online-training': 'live',
}

function waysOf(kind: EventKind, lack: Missing, sessions: readonly MySession[], now: Instant): Way[] {
  const copy = creditCopy.missing
  const mode = MODES[kind]
  if (mode) {
    const planned = plannedFor(lack.lacks, sessions, mode, now)
    return planned.length > 0
      ? planned
      : [{ key: kind, title: WAYS[kind], note: copy.noSession, url: SESSIONS_PAGE }]
  }
  if (kind === 'online-study' && lack.lacksMinutes)
    return [
      {
        key: kind,
        title: copy.study(lack.lacksMinutes),
        note: copy.studyNote,
        gives: lack.lacks,
        ...linkOf(kind),
      },
    ]
  const link = linkOf(kind)
  return [{ key: kind, title: WAYS[kind], note: link.url ? copy.there : (ENTERED_BY[kind] ?? ''), ...link }]
}

/** The next sessions, as many as fill the gap. */
function plannedFor(
  lacks: number,
  sessions: readonly MySession[],
  mode: MySession['mode'],
  now: Instant,
): Way[] {
  let open = lacks
  return sessions
    .filter((session) => session.mode === mode && canStillEarn(session, now))
    .sort((a, b) => a.start - b.start)
    .flatMap(({ id, title, start, worth }) => {
      if (open <= 0) return []
      open -= worth
      return [
        {
          key: id,
          title: creditCopy.missing.attend(dayAndTime(start, now)),
          note: title,
          gives: worth,
          url: SESSIONS_PAGE,
        },
      ]
    })
}

function canStillEarn(session: MySession, now: Instant): boolean {
  const step = stepOf(session, now)
  if (step.step === 'check-out') return !step.withoutIn
  return step.step === 'wait' || step.step === 'check-in' || step.step === 'stay'
}
