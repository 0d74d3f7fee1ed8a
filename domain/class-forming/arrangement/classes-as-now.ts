import type { ClassMember, FormingSchool, Mode, TrainingClass } from '../type'
import { byId, classOf } from './measure'

/**
 * The classes as people would sit in them today, were nothing changed: every school with the people whom it has now, in the classes that
 * it has. Whoever has left is gone, a school that came new has no class. To be judged: what has come to break the rule unseen.
 */
export function classesAsNow(
  classes: readonly TrainingClass[],
  schools: readonly FormingSchool[],
  mode: Mode,
): TrainingClass[] {
  const known = byId(schools)
  const classesOf = new Map<string, number>()
  for (const { members } of classes)
    for (const { school } of members) classesOf.set(school, (classesOf.get(school) ?? 0) + 1)
  const used = new Map<string, number>()
  const asNow = ({ school }: ClassMember): ClassMember => {
    const size = known.get(school)?.size ?? 0
    const among = classesOf.get(school) ?? 1
    const turn = used.get(school) ?? 0
    used.set(school, turn + 1)
    return { school, count: Math.floor(size / among) + (turn < size % among ? 1 : 0) }
  }
  return classes.flatMap(({ id, members }) => {
    const present = members.map(asNow).filter(({ count }) => count > 0)
    return present.length > 0 ? [classOf(id, present, known, mode)] : []
  })
}
