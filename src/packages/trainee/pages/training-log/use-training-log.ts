import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tarojs/taro'
import type { Instant } from '@/domain/shared'
import type { LogRule } from '@/domain/training-log'
import type { MyLog, MyLogs } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe, useMyLogs } from '../../../../api/mine'
import { loaded, type NotLoaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import { emptyDraft, FREE, type LogDraft } from '../../training-log/draft'
import { findDraft, saveDraft } from '../../training-log/drafts'
import type { Subject } from './view'

export type LogPageState =
  | NotLoaded
  | { state: 'guest' }
  | { state: 'writing'; subject: Subject; rule: LogRule; first: () => LogDraft }
  | { state: 'reading'; log: MyLog; asOf?: Instant }

interface Asked {
  session?: string
  log?: string
}

/** Which log the page is about, and whether it is to be written or read. */
export function useTrainingLog(): LogPageState {
  const { session, log } = useRouter<Readonly<Record<string, string>>>().params
  const asked: Asked = { ...(session && { session }), ...(log && { log: decodeURIComponent(log) }) }
  const me = useMe().data
  const reading = useMyLogs()
  const logs = loaded(reading)
  const id = logs.state === 'ready' ? serverLogOf(logs.value, asked) : undefined
  const own = loaded(
    useQuery({
      queryKey: ['trainingLog', id],
      queryFn: () => api.trainingLog.myLog.query({ log: id ?? '' }),
      enabled: id !== undefined,
    }),
  )
  if (me?.state === 'bound' && !me.row) return { state: 'guest' }
  if (logs.state !== 'ready') return logs
  const { rule } = logs.value
  const subject = session ? subjectOfSession(session, logs.value) : undefined
  if (subject && (id === undefined || findDraft(subject.id))) return writing(subject, rule)
  if (id === undefined && session)
    return { state: 'failed', refusal: NOT_INVITED, retry: () => void reading.refetch() }
  if (id === undefined) return writing(NEW_FREE, rule)
  if (own.state !== 'ready') return own
  const { value, ...when } = own
  if (value.state === 'submitted') return { ...when, state: 'reading', log: value }
  return writing(subjectOfLog(value, logs.value), rule, value)
}

const NOT_INVITED: Refusal = { code: 'LOG_NOT_INVITED', facts: {} }
const NEW_FREE: Subject = { id: FREE, title: '', records: [] }

function writing(subject: Subject, rule: LogRule, withdrawn?: MyLog): LogPageState {
  const begin = () => (withdrawn ? draftOf(withdrawn, subject) : emptyDraft(subject.id))
  return { state: 'writing', subject, rule, first: () => findDraft(subject.id) ?? begin() }
}

/** The log that the server already has of what was asked for. */
const serverLogOf = ({ toWrite, written }: MyLogs, { session, log }: Asked): string | undefined =>
  log ??
  toWrite.find((one) => one.session === session)?.log?.id ??
  written.find((one) => session !== undefined && one.session === session)?.id

function subjectOfSession(session: string, { toWrite }: MyLogs): Subject | undefined {
  const found = toWrite.find((one) => one.session === session)
  return found && { id: session, title: found.title, on: found.on, due: found.due, records: found.records }
}

const subjectOfLog = (log: MyLog, logs: MyLogs): Subject =>
  (log.session && subjectOfSession(log.session, logs)) || {
    id: log.session ?? log.id,
    title: log.title,
    on: log.on,
    records: [],
    ...(log.due !== undefined && { due: log.due }),
  }

/** A log that was taken back, as a draft: its pictures stay in the storage. */
function draftOf(log: MyLog, subject: Subject): LogDraft {
  const [kind, , firstKey] = log.id.split(':')
  const draft = {
    ...emptyDraft(subject.id),
    title: log.title,
    text: log.text,
    pictures: log.pictureFiles.map(({ file, url }) => ({ key: file, size: 0, fileId: file, url })),
    ...(kind === FREE && firstKey && { again: firstKey }),
  }
  return saveDraft(draft) ?? draft
}
