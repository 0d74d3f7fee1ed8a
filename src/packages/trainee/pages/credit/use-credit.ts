import type { Instant } from '@/domain/shared'
import type { MyEntries, MyProgress, MySession, MyStandings } from '../../../../api/answers'
import { useMe, useMyEntries, useMyProgress, useMySessions, useMyStandings } from '../../../../api/mine'
import { loaded, type NotLoaded } from '../../../../api/page-state'
import { useNow } from '../../../../platform/clock'

export interface Credit {
  now: Instant
  progress: MyProgress
  entries: MyEntries
  /** empty while they are not known: then nothing is promised */
  sessions: readonly MySession[]
  asOf: Instant | undefined
  /** the same in further roles that have a rubric of their own */
  standings: MyStandings
}
export type CreditState = NotLoaded | { state: 'guest' } | { state: 'ready'; credit: Credit }

export function useCredit(): CreditState {
  const me = loaded(useMe())
  const progress = loaded(useMyProgress())
  const entries = loaded(useMyEntries())
  const sessions = useMySessions().data?.sessions ?? []
  const standings = useMyStandings().data ?? []
  const now = useNow()
  if (me.state !== 'ready') return me
  if (me.value.state !== 'bound' || !me.value.row) return { state: 'guest' }
  if (progress.state !== 'ready') return progress
  if (entries.state !== 'ready') return entries
  const asOf = progress.asOf ?? entries.asOf
  const own = { progress: progress.value, entries: entries.value }
  return { state: 'ready', credit: { now, ...own, sessions, asOf, standings } }
}

export type Role = 'trainee' | MyStandings[number]['role']

/** The same page for another role: its own rubric, over the same entries; sessions are a trainee's. */
export function creditAs(credit: Credit, role: Role): Credit {
  const standing = credit.standings.find((one) => one.role === role)
  if (!standing) return credit
  const { progress, explanation, titles, ...rules } = standing
  return {
    ...credit,
    sessions: [],
    progress: { ...rules, ...progress },
    entries: { ...rules, titles, ...explanation },
  }
}
