import type { Instant } from '@/domain/shared'
import { useMe } from '../../../../api/mine'
import { type OutboxEntry, useOutbox } from '../../../../api/outbox'
import { loaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import { useNow } from '../../../../platform/clock'
import { FREE, type LogDraft } from '../training-log/draft'
import { findDraft } from '../training-log/drafts'
import { type MyLogs, useMyLogs } from './my-logs'
import { useSendWanted } from './use-send-wanted'
import { buildLogs, type LogsView } from './view'

export type LogsState =
  | { state: 'loading'; retry: () => void }
  | { state: 'failed'; refusal: Refusal; retry: () => void }
  | { state: 'guest' }
  | { state: 'empty' }
  | { state: 'ready'; view: LogsView; asOf?: Instant }

const NO_DRAFTS: ReadonlyMap<string, LogDraft> = new Map()

/** Reads what the list shows: the server's, and what is only on this device. */
export function useLogs(): LogsState {
  const me = useMe().data
  const logs = loaded(useMyLogs())
  const outbox = useOutbox()
  const now = useNow()
  const drafts = logs.state === 'ready' ? draftsAmong(logs.value) : NO_DRAFTS
  useSendWanted(drafts)
  if (me?.state === 'bound' && !me.row) return { state: 'guest' }
  if (logs.state !== 'ready') return logs
  const { value, ...when } = logs
  const view = buildLogs(value, { drafts, waiting: waitingIn(outbox) }, now)
  if (view.toWrite.length === 0 && view.written.length === 0) return { state: 'empty' }
  return { ...when, state: 'ready', view }
}

function draftsAmong({ toWrite }: MyLogs): Map<string, LogDraft> {
  const subjects = [FREE, ...toWrite.map(({ session }) => session)]
  return new Map(
    subjects.flatMap((subject) => {
      const draft = findDraft(subject)
      return draft?.savedAt === undefined ? [] : [[subject, draft] as const]
    }),
  )
}

function waitingIn(outbox: readonly OutboxEntry[]): Set<string> {
  const own = outbox.filter(
    ({ path, verdict }) => path === 'trainingLog.submitLog' && verdict.state === 'waiting',
  )
  return new Set(own.map(({ input }) => subjectOf(input)))
}

const subjectOf = (input: unknown): string =>
  (input as { about?: { session?: string } }).about?.session ?? FREE
