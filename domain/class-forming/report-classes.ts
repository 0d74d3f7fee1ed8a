import { isLarge, splitLargeSchool } from './large-schools'
import { bestHost, loadOf, totalCost } from './objective'
import type { Proofs } from './packing'
import type { Grouping, SmallSchools } from './small-schools'
import { coreOf } from './theme-sets'
import type { ClassMember, FormedClasses, FormingInput, Minimum, TrainingClass } from './type'

/** Classes as the county reads them: large schools first, then the others in the order of their first school in the input. */
export function reportClasses(
  input: FormingInput,
  small: SmallSchools,
  grouping: Grouping,
  smallMinimum: Minimum,
  proofs: Proofs,
  wholeOrderProven: boolean,
): FormedClasses {
  const alone = largeClasses(input)
  const joined = grouping
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))
    .map((group) => joinedClass(small, group))
  const classes = [...alone, ...joined]
  const digits = Math.max(2, String(classes.length).length)
  const excluded = input.schools.filter((school) => school.size === 0).map((school) => school.id)
  const { themeGap, personMetres, squaredLoad } = totalCost(small, grouping)
  return {
    classes: classes.map((one, position) => ({ id: String(position + 1).padStart(digits, '0'), ...one })),
    ...(excluded.length > 0 && { excluded }),
    ...proofs,
    minimum: {
      value: smallMinimum.value + alone.length,
      lower: smallMinimum.lower + alone.length,
      how: smallMinimum.how,
    },
    measures: { classes: classes.length, themeGap, personMetres, squaredLoads: squaredLoad },
    wholeOrderProven,
  }
}

type UnnamedClass = Omit<TrainingClass, 'id'>

/** Classes of the schools that the rule runs on their own. */
export function largeClasses(input: FormingInput): UnnamedClass[] {
  return input.schools
    .filter((school) => school.size > 0 && isLarge(school, input))
    .flatMap((school) =>
      splitLargeSchool(school.size, input.cap).map((count): UnnamedClass => {
        return { kind: 'solo', members: [{ school: school.id, count }] }
      }),
    )
}

function joinedClass(small: SmallSchools, group: readonly number[]): UnnamedClass {
  const members = group.map((index): ClassMember => {
    return { school: small.schools[index]?.id ?? '', count: loadOf(small, [index]) }
  })
  if (group.length === 1) return { kind: 'solo', members }
  const host = small.schools[bestHost(small, group).host]?.id ?? ''
  return small.countsThemes
    ? { kind: 'joint', focus: coreOf(small.themes, group), host, members }
    : { kind: 'joint', host, members }
}
