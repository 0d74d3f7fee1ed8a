import path from 'node:path'
import { checkIns } from '@/cloudfunctions/check-in'
import { addMs, HOUR, instant, MINUTE, type SchoolId, SECOND } from '@/domain/shared'
import { buildApp } from '../../build-app'
import { appoint, openHall, openStage, seat } from '../../stage'

const TRAINER = 'local-bench-trainer'

/** A half-day that runs, with a third of its people here by phone, some of them pending, the others missing. */
export interface FullHall {
  url: string
  session: string
  people: number
  /** The trainer's development session token. */
  token: string
  stop(): Promise<void>
}

/** @param withApp serves the built interface, too */
export async function openFullHall(people: number, withApp: boolean): Promise<FullHall> {
  if (withApp) await buildApp('h5')
  const stage = await openStage(2, withApp ? path.resolve('dist/h5') : undefined)
  const { store, emulator } = stage
  const trainer = await appoint(store, TRAINER, 'trainer')
  const seated = await seat(store, people)
  const start = addMs(instant(Date.now()), -20 * MINUTE)
  const times = { start, end: addMs(start, 3 * HOUR), checkOutFrom: addMs(start, 2.75 * HOUR) }
  const { session } = await openHall(stage, times, [trainer])
  const here = seated.slice(0, Math.ceil(people / 3))
  await store.insertMany(
    checkIns,
    here.map(({ person, name }, index) => ({
      _id: `${session}:${person}:in`,
      session,
      person,
      name,
      school: 'S01' as SchoolId,
      schoolName: '云溪县中心小学',
      direction: 'in' as const,
      mode: 'online' as const,
      at: addMs(start, index * SECOND),
      step: 1,
      delay: 3,
      installation: `phone-${index}`,
      isInvited: true,
      status: index % 10 === 0 ? ('pending' as const) : ('confirmed' as const),
    })),
  )
  return { url: emulator.url, session, people, token: emulator.login(TRAINER), stop: stage.stop }
}
