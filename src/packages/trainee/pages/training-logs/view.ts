import { dateInChina, type Instant } from '@/domain/shared'
import type { MyLogs } from '../../../../api/answers'
import type { TagProps } from '../../../../components/tag'
import { dayName } from '../../../../copy/dates'
import { dueStatus, logCopy, logStatus, sessionFacts } from '../../../../copy/training-log'
import { readLog, writeAbout, writeFree } from '../../../../parts/log-links'
import { FREE, type LogDraft } from '../../training-log/draft'

export interface LogLine {
  key: string
  title: string
  status: TagProps
  note: string
  url: string
}
export interface LogsView {
  toWrite: readonly LogLine[]
  written: readonly LogLine[]
}

/** What this device knows besides the server: drafts, and logs on their way. */
export interface OnDevice {
  /** subject → its draft */
  drafts: ReadonlyMap<string, Pick<LogDraft, 'wanted'>>
  /** subject → how the outbox fares with it */
  handedOver: ReadonlyMap<string, 'waiting' | 'accepted' | 'refused'>
}

/** The two lists of the page: what asks to be written, the nearest deadline first, and what was. */
export function buildLogs(
  { toWrite, written }: MyLogs,
  { drafts, handedOver }: OnDevice,
  now: Instant,
): LogsView {
  const today = dateInChina(now)
  const statusOf = (subject: string): TagProps | undefined => {
    const verdict = handedOver.get(subject)
    if (verdict === 'waiting') return { tone: 'offline', text: logCopy.waits }
    if (verdict === 'refused' && drafts.has(subject)) return { tone: 'bad', text: logCopy.notTaken }
    if (drafts.get(subject)?.wanted) return { tone: 'offline', text: logCopy.wantsNetwork }
    return undefined
  }
  const free: LogLine = {
    key: FREE,
    title: logCopy.free,
    status: statusOf(FREE) ?? { tone: 'open', text: logCopy.hasDraft },
    note: '',
    url: writeFree,
  }
  return {
    toWrite: [
      ...toWrite.map(({ session, title, on, due, records }) => ({
        key: session,
        title,
        status: statusOf(session) ?? dueStatus(due, now),
        note: [sessionFacts(on, records, now), drafts.has(session) && logCopy.hasDraft]
          .filter(Boolean)
          .join('，'),
        url: writeAbout(session),
      })),
      ...(drafts.has(FREE) ? [free] : []),
    ],
    written: written
      .filter(({ state, session }) => state === 'submitted' || session === undefined)
      .map((log) => ({
        key: log.id,
        title: log.title,
        status: logStatus(log),
        note: `${dayName(log.on, today)}，${logCopy.characters(log.characters)}`,
        url: readLog(log.id),
      })),
  }
}
