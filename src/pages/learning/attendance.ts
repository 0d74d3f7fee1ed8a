import type { NextStep } from '@/domain/session'
import { closesAt } from '@/domain/session'
import { dateInChina, type Instant } from '@/domain/shared'
import type { MyEntries, MySession } from '../../api/answers'
import { recordedAt, stepOf } from '../../api/my-session'
import type { TagProps } from '../../components/tag'
import { calendarDate, clockTime, timeSpan } from '../../copy/dates'
import { duration, signed } from '../../copy/numbers'
import { componentUnit } from '../../copy/progress'
import { sessionCopy, sessionStatus } from '../../copy/sessions'

export interface Coming {
  session: MySession
  step: NextStep
}
export interface Past {
  key: string
  title: string
  status: TagProps
  note: string
  /** the half-day that may be appealed */
  appeal?: string
}

/** Half-days that are not over, the next one first. */
export const comingOf = (sessions: readonly MySession[], now: Instant): Coming[] =>
  sessions
    .filter((session) => now <= closesAt(session))
    .map((session) => ({ session, step: stepOf(session, now) }))
    .sort((a, b) => a.session.start - b.session.start)

/** What was attended: the last days with both scans, before that what the ledger knows. The latest first. */
export function pastOf(sessions: readonly MySession[], entries: MyEntries | undefined, now: Instant): Past[] {
  const recent = sessions.filter((session) => now > closesAt(session))
  const known = new Set(sessions.map(({ id }) => id))
  return [
    ...recent.sort((a, b) => b.start - a.start).map((session) => recentOf(session, now)),
    ...(entries ? fromLedger(entries, known, now) : []),
  ]
}

function recentOf(session: MySession, now: Instant): Past {
  const at = (direction: 'in' | 'out') => {
    const recorded = recordedAt(session, direction)
    return recorded === undefined ? undefined : clockTime(recorded)
  }
  const { id, title, start, end, why } = session
  const step = stepOf(session, now)
  const isMissed = step.step === 'missed'
  const advice = isMissed ? sessionCopy.mayAppeal : why
  const note = [timeSpan(start, end, now), sessionCopy.scanned(at('in'), at('out')), advice]
  return {
    key: id,
    title,
    status: sessionStatus(step, now),
    note: note.filter(Boolean).join('，'),
    ...(isMissed && { appeal: id }),
  }
}

const ATTENDED = new Set(['onsite-training', 'live-online-training'])

function fromLedger({ components, titles }: MyEntries, known: ReadonlySet<string>, now: Instant): Past[] {
  return components
    .flatMap(({ unit, lines }) =>
      lines
        .filter(
          ({ entry, reason }) => ATTENDED.has(entry.kind) && reason !== 'reversal' && reason !== 'reversed',
        )
        .filter(({ entry }) => !known.has(entry.id.split(':')[0] ?? ''))
        .map(({ entry, gave }) => ({ entry, gave, unit })),
    )
    .sort((a, b) => (a.entry.on < b.entry.on ? 1 : -1))
    .map(({ entry, gave, unit }) => ({
      key: entry.id,
      title: titles[entry.id]?.title ?? '',
      status: { tone: gave > 0 ? 'ok' : 'open', text: `${signed(gave)} ${componentUnit(unit)}` },
      note: [calendarDate(entry.on, dateInChina(now)), entry.minutes !== undefined && duration(entry.minutes)]
        .filter(Boolean)
        .join('，'),
    }))
}
