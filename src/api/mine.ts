import type { UseQueryResult } from '@tanstack/react-query'
import { opensAt } from '@/domain/session'
import type {
  BoundMe,
  Me,
  MyClasses,
  MyEntries,
  MyLogs,
  MyProgress,
  MySessions,
  MyStandings,
} from './answers'
import { api } from './client'
import { adoptUnbound } from './outbox'
import { queryClient } from './query'
import { useRemembered } from './remembered'
import { rememberWhoAmI } from './who-am-i'

/** Who the server takes this account for; tells the frame and the outbox whenever it is read anew. */
export const useMe = (): UseQueryResult<Me> => useRemembered(['me'], readMe)

/** The same, once, outside a page. */
export async function readMe(): Promise<Me> {
  const me = await api.people.me.query({})
  if (me.state !== 'bound') {
    rememberWhoAmI({ hasDesk: false })
    return me
  }
  rememberWhoAmI({ person: me.person, name: me.name, county: me.county.name, hasDesk: hasDesk(me) })
  adoptUnbound(me.person)
  return me
}

export const hasDesk = ({ grants }: BoundMe): boolean => grants.some(({ role }) => role !== 'trainee')

/** Only people on the roster are trained and have credits. */
function useOwn<Value>(name: string, read: () => Promise<Value>): UseQueryResult<Value> {
  const me = useMe().data
  const person = me?.state === 'bound' && me.row ? me.person : undefined
  return useRemembered([name, person ?? ''], read, person !== undefined)
}

export const useMySessions = (): UseQueryResult<MySessions> => useOwn('sessions', readSessions)

/** Whatever waited for doors that are open by now is counted first, without waiting for the server's timer. */
async function readSessions(): Promise<MySessions> {
  const read = await api.attendance.mySessions.query({})
  const isDue = read.sessions.some((session) => session.isQueued && read.now >= opensAt(session))
  if (!isDue) return read
  await api.checkIn.redeemEarly.mutate({})
  return api.attendance.mySessions.query({})
}
export const useMyProgress = (): UseQueryResult<MyProgress> =>
  useOwn('progress', () => api.credit.myProgress.query({}))
export const useMyEntries = (): UseQueryResult<MyEntries> =>
  useOwn('entries', () => api.credit.myEntries.query({}))
/** The standing as a leader or an administrator, where the programme has a rubric for it. */
export const useMyStandings = (): UseQueryResult<MyStandings> =>
  useOwn('standings', () => api.credit.myStandings.query({}))
/** What is to be written and was written; readable without a network, because logs are written on the bus home. */
export const useMyLogs = (): UseQueryResult<MyLogs> => useOwn('logs', () => api.trainingLog.myLogs.query({}))

/** The class in every published cohort. */
export const useMyClasses = (): UseQueryResult<MyClasses> =>
  useOwn('classes', () => api.classForming.myClass.query({}))

/** After a scan or a binding nothing that was read before is true any more. */
export const readAgain = (): Promise<void> => queryClient.invalidateQueries()

/** When a page comes to the front: what is older than half a minute is read again, what is on its way is waited for. */
export const refresh = (): Promise<void> =>
  queryClient.refetchQueries({ type: 'active', stale: true }, { cancelRefetch: false })
