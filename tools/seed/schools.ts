import { type School, SETTINGS } from '@/domain/org'
import { focusStageOf, programmeOf } from '@/domain/programme'
import type { SchoolId } from '@/domain/shared'
import { DEMONSTRATION_COUNTY, placeIn, type Township } from './place'
import type { Random } from './random'
import { type PlannedSchool, planSchools } from './school-plan'

/** The demonstration county runs Zhejiang's programme; its matrix says which focus points a stage has. */
const FOCUS_POINTS = programmeOf('zhejiang')?.focus?.points ?? []
/** A school does not shrink below this, however few people the county has. */
const FEWEST = 3

/** Schools whose headcounts add up to `people` (as long as that is at least three a school). */
export function generateSchools(
  count: number,
  people: number,
  townships: readonly Township[],
  random: Random,
): School[] {
  const planned = planSchools(count, townships, random)
  const headcounts = shareOut(
    people,
    planned.map(({ weight }) => weight),
  )
  return planned.map((plan, index) => schoolOf(plan, index, headcounts[index] ?? FEWEST, random))
}

function schoolOf(plan: PlannedSchool, index: number, headcount: number, random: Random): School {
  return {
    code: `${DEMONSTRATION_COUNTY.code}${String(index + 1).padStart(4, '0')}` as SchoolId,
    name: plan.name,
    aliases: plan.aliases,
    township: plan.township.name,
    stages: plan.stages,
    location: placeIn(plan.township, random),
    headcount,
    setting: random.weighted(SETTINGS.map((setting, rank) => [setting, [6, 3, 1][rank] ?? 1] as const)),
    focusPoints: chooseFocusPoints(plan, random),
  }
}

/** Two to four points that the matrix has for one of the school's stages; the first is the school's theme. */
function chooseFocusPoints(plan: PlannedSchool, random: Random): string[] {
  const stages = plan.stages.map(focusStageOf)
  const open = FOCUS_POINTS.filter((point) => point.stages.some((stage) => stages.includes(stage)))
  const teaching = open.filter((point) => point.audience.includes('teachers'))
  return random
    .shuffled(teaching)
    .slice(0, random.between(2, 4))
    .map(({ id }) => id)
}

/** Divides `total` by weights into whole numbers; the largest schools take what rounding leaves. */
function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  const shares = weights.map((weight) => Math.max(FEWEST, Math.floor((total * weight) / sum)))
  const bySize = [...shares.keys()].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  let left = total - shares.reduce((all, share) => all + share, 0)
  while (left !== 0) {
    const before = left
    for (const index of bySize) {
      if (left === 0) break
      const step = Math.sign(left)
      const share = (shares[index] ?? 0) + step
      if (share < FEWEST) continue
      shares[index] = share
      left -= step
    }
    if (left === before) break
  }
  return shares
}
