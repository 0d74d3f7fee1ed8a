import { checkIns } from '@/cloudfunctions/check-in'
import { entriesWhere } from '@/cloudfunctions/credit'
import { addMs, HOUR, instant, MINUTE } from '@/domain/shared'
import type { Random } from '../seed/random'
import { openHall } from '../stage'
import { earlyAttacks, honestEarly } from './attacks'
import { openCheckOut, openDoors } from './hall'
import { cast, closeRoll, everybody, type Played, type Size } from './play'
import type { Stage } from './stage'

/** A hall whose doors are closed still: everybody scans, then they open. `beforeDoors` counts what was worth something too soon. */
export async function playEarlyHall(
  stage: Stage,
  random: Random,
  size: Size,
): Promise<Played & { beforeDoors: number }> {
  const now = instant(Date.now())
  const [start, end] = [addMs(now, 40 * MINUTE), addMs(now, 3 * HOUR)]
  const hall = await openHall(stage, { start, end, checkOutFrom: addMs(end, -15 * MINUTE) }, [stage.trainer])
  const parts = await cast(stage, [
    [honestEarly, Math.ceil(size.honest / 3)],
    ...earlyAttacks.map((one) => [one, size.each] as const),
  ])
  await everybody(stage, hall, parts, 'in', random.branch('early'), size.spreadMs)
  const redeem = () =>
    Promise.all(parts.map(({ player }) => stage.call(player.account, 'mutation', 'checkIn.redeemEarly', {})))
  await redeem()
  const beforeDoors = await worthSomething(stage, hall.session)

  await openDoors(stage, hall, addMs(instant(Date.now()), 10 * MINUTE))
  await redeem()
  await redeem()
  const leaving = await openCheckOut(stage, hall)
  await everybody(stage, leaving, parts, 'out', random.branch('out'), 0)
  await closeRoll(stage, hall, parts)
  return { hall, parts, beforeDoors }
}

async function worthSomething({ store }: Stage, session: string): Promise<number> {
  const entries = (await entriesWhere(store, {})).filter(({ source }) => source.startsWith(session))
  return (await store.count(checkIns, { session })) + entries.length
}
