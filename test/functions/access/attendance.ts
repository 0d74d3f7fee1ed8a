import { appeals, checkIns, leaves } from '@/cloudfunctions/check-in'
import { accounts } from '@/cloudfunctions/people'
import { type AccountId, addMs, HOUR, instant, type PersonId, type SessionId } from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'

/** A record, an appeal with a picture on its way and a request for leave, all of the trainee with this account. */
export async function layAttendance(
  { store }: TestCounty,
  { session, account, trainer }: { session: string; account: string; trainer: string },
): Promise<{ attendee: string; appeal: string; leave: string }> {
  const personOf = async (of: string) => (await store.find(accounts, of as AccountId))?.person as PersonId
  const person = await personOf(account)
  const who = { person, name: '参训教师', school: SCHOOL, schoolName: '测试小学' }
  const [appeal, leave, now] = [`${session}:${person}:in`, `${session}:${person}`, instant(Date.now())]
  await store.insert(checkIns, {
    _id: appeal,
    session: session as SessionId,
    ...who,
    direction: 'in',
    mode: 'online',
    at: now,
    isInvited: true,
    status: 'confirmed',
  })
  const request = {
    session: session as SessionId,
    title: '访问表',
    trainers: [await personOf(trainer)],
    ...who,
    why: '手机没电',
    askedAt: now,
    state: 'open' as const,
  }
  await store.insert(appeals, {
    _id: appeal,
    ...request,
    direction: 'in',
    decideBy: addMs(now, HOUR),
    picture: { fileId: 'cloud://none/appeals/none.jpg', state: 'waiting' },
  })
  await store.insert(leaves, { _id: leave, ...request })
  return { attendee: person, appeal, leave }
}
