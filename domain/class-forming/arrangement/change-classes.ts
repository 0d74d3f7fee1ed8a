import type { ClassMember, Mode, TrainingClass } from '../type'
import { classOf, type SchoolsById } from './measure'

/** What a hand does to classes. `schools` go together (a pair is moved as one); `toClass` absent: into a class of their own. */
export type ClassChange =
  | { kind: 'move'; schools: readonly string[]; toClass?: string }
  | { kind: 'merge'; from: string; into: string }

/** What a change names that does not exist. */
export type ChangeProblem = 'school' | 'class'

/** The classes after a change, not judged yet. A change that is already so changes nothing. */
export function changeClasses(
  classes: readonly TrainingClass[],
  change: ClassChange,
  schools: SchoolsById,
  mode: Mode,
): readonly TrainingClass[] | ChangeProblem {
  return change.kind === 'move'
    ? moveSchools(classes, change, schools, mode)
    : mergeClasses(classes, change, schools, mode)
}

function moveSchools(
  classes: readonly TrainingClass[],
  { schools: moving, toClass }: { schools: readonly string[]; toClass?: string },
  schools: SchoolsById,
  mode: Mode,
): readonly TrainingClass[] | ChangeProblem {
  const isMoving = ({ school }: ClassMember): boolean => moving.includes(school)
  const coming = together(classes.flatMap(({ members }) => members.filter(isMoving)))
  if (coming.length < moving.length) return 'school'
  if (toClass !== undefined && !classes.some(({ id }) => id === toClass)) return 'class'
  const isThere = classes.some(
    ({ id, members }) =>
      (toClass === undefined ? members.every(isMoving) : id === toClass) &&
      members.filter(isMoving).length === coming.length,
  )
  if (isThere) return classes
  const left = classes.flatMap((one) => {
    const stay = one.members.filter((member) => !isMoving(member))
    if (one.id === toClass) return [classOf(one.id, [...stay, ...coming], schools, mode)]
    if (stay.length === one.members.length) return [one]
    return stay.length > 0 ? [classOf(one.id, stay, schools, mode)] : []
  })
  return toClass === undefined ? [...left, classOf(nextClassId(classes), coming, schools, mode)] : left
}

function mergeClasses(
  classes: readonly TrainingClass[],
  { from, into }: { from: string; into: string },
  schools: SchoolsById,
  mode: Mode,
): readonly TrainingClass[] | ChangeProblem {
  const [giving, taking] = [from, into].map((id) => classes.find((one) => one.id === id))
  if (!giving || !taking || from === into) return 'class'
  const members = together([...taking.members, ...giving.members])
  return classes.flatMap((one) => {
    if (one.id === from) return []
    return one.id === into ? [classOf(into, members, schools, mode)] : [one]
  })
}

/** A school that had several classes stands there once. */
function together(members: readonly ClassMember[]): ClassMember[] {
  const counts = new Map<string, number>()
  for (const { school, count } of members) counts.set(school, (counts.get(school) ?? 0) + count)
  return [...counts].map(([school, count]) => ({ school, count }))
}

/** The number after the highest, as wide as the others; `more` further on. */
export function nextClassId(classes: readonly { id: string }[], more = 0): string {
  const highest = classes.reduce((most, { id }) => Math.max(most, Number(id) || 0), 0)
  return String(highest + 1 + more).padStart(classes[0]?.id.length ?? 2, '0')
}
