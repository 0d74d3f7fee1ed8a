import { checkIns } from '@/cloudfunctions/check-in'
import { giveRole } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import {
  addMs,
  DAY,
  type GroupId,
  HOUR,
  instant,
  MINUTE,
  type PersonId,
  type SessionId,
} from '@/domain/shared'
import { uniform, writeSentences } from '@/tools/bench/log-similarity/generated-logs'
import { openHall } from '../functions/check-in/hall'
import { layCounty, SCHOOL } from '../functions/county'
import { startStack } from '../functions/stack'
import type { PresenceStory } from './presence-story'

const ACCOUNTS = {
  trainee: 'local-phone-of-shen',
  leader: 'local-leader',
  trainer: 'local-trainer',
  office: 'local-office',
}
const COPYIST = 'local-copyist'
const GROUP = 'class-1' as GroupId

/** A class with its leader, three half-days, two accounts on one phone, and a log that somebody else has handed in. */
async function main(): Promise<void> {
  const stack = await startStack()
  const county = await layCounty(stack)
  const trainer = await county.addOutsider('培训者甲', ACCOUNTS.trainer, 'trainer')
  await county.addOutsider('工程办乙', ACCOUNTS.office, 'county-office')
  const trainee = await county.addTeacher('沈知微', { account: ACCOUNTS.trainee })
  const copyist = await county.addTeacher('顾长庚', { account: COPYIST })
  const leader = await county.addTeacher('温若谷', { account: ACCOUNTS.leader })
  const people = [trainee.person, copyist.person]
  await county.store.put(groups, { _id: GROUP, name: '数学一班', kind: 'class', people })
  const scope = { kind: 'group', group: GROUP } as const
  await giveRole(county.store, { person: leader.person, role: 'leader', scope, by: trainer, at: instant(0) })

  const now = instant(Date.now())
  const halfDay = async (start: typeof now, end: typeof now): Promise<SessionId> =>
    (await openHall(stack, county, trainer, { start, end, checkOutFrom: addMs(end, -15 * MINUTE) })).session
  const over = await halfDay(addMs(now, -DAY), addMs(now, 3 * HOUR - DAY))
  const running = await halfDay(addMs(now, -HOUR), addMs(now, 2 * HOUR))
  const coming = await halfDay(addMs(now, 45 * MINUTE), addMs(now, 4 * HOUR))
  const attend = (session: SessionId, person: PersonId, name: string, installation: string) =>
    county.store.insert(checkIns, {
      _id: `${session}:${person}:in`,
      session,
      person,
      name,
      school: SCHOOL,
      schoolName: '测试小学',
      direction: 'in',
      mode: 'online',
      at: addMs(now, -30 * MINUTE),
      delay: 4,
      installation,
      isInvited: true,
      status: 'confirmed',
    })
  for (const { person, name } of [trainee, copyist]) {
    await attend(over, person, name, `phone-of-${name}`)
    await attend(running, person, name, 'one-phone')
  }
  const sentences = writeSentences(uniform(7), 10)
  const { id } = await stack.ask<{ id: string }>(COPYIST, 'mutation', 'trainingLog.submitLog', {
    about: { kind: 'session', session: over },
    text: sentences.slice(0, 9).join(''),
    pictures: [],
    requestKey: 'story-copied-log',
  })
  const story: PresenceStory = {
    url: stack.emulator.url,
    accounts: ACCOUNTS,
    coming,
    running,
    over,
    text: sentences.join(''),
    copiedBy: { name: copyist.name, log: id },
    shared: [trainee.name, copyist.name],
  }
  process.stdout.write(`${JSON.stringify(story)}\n`)
  process.once('SIGTERM', () => void stack.stop().then(() => process.exit(0)))
}

void main()
