import type { Instant } from '@/domain/shared'
import type { MyEntries, MyProgress, MySession } from '../../../../api/answers'
import { useMe, useMyEntries, useMyProgress, useMySessions } from '../../../../api/mine'
import { type Loaded, loaded } from '../../../../api/page-state'
import { useNow } from '../../../../platform/clock'

export interface Credit {
  now: Instant
  progress: MyProgress
  entries: MyEntries
  /** empty while they are not known: then nothing is promised */
  sessions: readonly MySession[]
  asOf: Instant | undefined
}
export type CreditState =
  | Exclude<Loaded<never>, { state: 'ready' }>
  | { state: 'guest' }
  | { state: 'ready'; credit: Credit }

export function useCredit(): CreditState {
  const me = loaded(useMe())
  const progress = loaded(useMyProgress())
  const entries = loaded(useMyEntries())
  const sessions = useMySessions().data?.sessions ?? []
  const now = useNow()
  if (me.state !== 'ready') return me
  if (me.value.state !== 'bound' || !me.value.row) return { state: 'guest' }
  if (progress.state !== 'ready') return progress
  if (entries.state !== 'ready') return entries
  const asOf = progress.asOf ?? entries.asOf
  return { state: 'ready', credit: { now, progress: progress.value, entries: entries.value, sessions, asOf } }
}
