import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { MyLogs } from '../../../../api/answers'
import { useMe, useMyLogs } from '../../../../api/mine'
import { type OutboxEntry, useOutbox, type Verdict } from '../../../../api/outbox'
import { loaded, type NotLoaded } from '../../../../api/page-state'
import { useNow } from '../../../../platform/clock'
import { FREE, type LogDraft } from '../../training-log/draft'
import { findDraft } from '../../training-log/drafts'
import { useEarlierLogs } from './use-earlier-logs'
import { useHandOver } from './use-hand-over'
import { buildLogs, type LogsView } from './view'

export type LogsState =
  | NotLoaded
  | { state: 'guest' }
  | { state: 'empty' }
  /** `earlier` reads on; absent when these are all */
  | { state: 'ready'; view: LogsView; asOf?: Instant; earlier?: () => void }

const NO_DRAFTS: ReadonlyMap<string, LogDraft> = new Map()

/** Reads what the list shows: the server's, and what is only on this device. */
export function useLogs(): LogsState {
  const me = useMe().data
  const logs = loaded(useMyLogs())
  const outbox = useOutbox()
  const earlier = useEarlierLogs(logs.state === 'ready' ? logs.value : undefined)
  const [, lookAgain] = useState(0)
  // drafts change on another page, and storage tells nobody
  useDidShow(() => lookAgain((times) => times + 1))
  const now = useNow()
  const drafts = logs.state === 'ready' ? draftsAmong(logs.value) : NO_DRAFTS
  useHandOver(drafts, outbox)
  if (me?.state === 'bound' && !me.row) return { state: 'guest' }
  if (logs.state !== 'ready') return logs
  const { value, ...when } = logs
  const written = [...value.written, ...earlier.written]
  const view = buildLogs({ ...value, written }, { drafts, handedOver: handedOverIn(outbox) }, now)
  if (view.toWrite.length === 0 && view.written.length === 0) return { state: 'empty' }
  return { ...when, state: 'ready', view, ...(earlier.more && { earlier: earlier.more }) }
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

/** How the outbox fares with the logs in it, by subject. */
function handedOverIn(outbox: readonly OutboxEntry[]): Map<string, Verdict['state']> {
  const own = outbox.filter(({ path }) => path === 'trainingLog.submitLog')
  return new Map(own.map(({ input, verdict }) => [subjectOf(input), verdict.state]))
}

const subjectOf = (input: unknown): string =>
  (input as { about?: { session?: string } }).about?.session ?? FREE
