import type { PersonId } from '../../shared'
import type { Direction } from '../direction'
import { isRollConsistent, type Roll } from '../roll'
import type { AuditedRecord } from './record'
import type { Suspicion } from './suspicion'

export type TakenRoll = Pick<Roll, 'directions' | 'takenAt' | 'headcount' | 'present'>

/**
 * Phone records of people whom the trainer did not see, by the latest consistent roll of that direction. Only a roll that names
 * every head it counted can say so: a head without a name may be anybody. Who came after it was closed is not on it.
 */
export function notOnRoll(rolls: readonly TakenRoll[]): (record: AuditedRecord) => Suspicion[] {
  const seen = { in: latestFull(rolls, 'in'), out: latestFull(rolls, 'out') }
  return ({ person, direction, mode, at }) => {
    const roll = seen[direction]
    const isByHand = mode === 'corrected' || mode === 'roll' || mode === 'on-behalf'
    if (!roll || isByHand || at > roll.takenAt || roll.present.has(person)) return []
    return [{ code: 'not-on-roll', headcount: roll.present.size, takenAt: roll.takenAt }]
  }
}

function latestFull(
  rolls: readonly TakenRoll[],
  direction: Direction,
): { takenAt: TakenRoll['takenAt']; present: ReadonlySet<PersonId> } | undefined {
  const [latest] = rolls
    .filter((roll) => roll.directions.includes(direction) && isRollConsistent(roll))
    .sort((a, b) => b.takenAt - a.takenAt)
  if (!latest) return undefined
  const present = new Set(latest.present)
  return present.size === latest.headcount ? { takenAt: latest.takenAt, present } : undefined
}
