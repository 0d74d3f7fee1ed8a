import { atMost, oneOf, type Store, type Worker } from '@/cloudfunctions/kernel'
import { type Seating, seatTrainees } from '@/domain/class-forming'
import { addMs, type PersonId, type SchoolId, SECOND } from '@/domain/shared'
import { traineesBySchool } from '../count-schools'
import {
  type ClassMemberDocument,
  type CohortDocument,
  classGroups,
  classMembers,
  cohorts,
  groupIdOf,
  memberId,
} from '../documents'
import { loadCohort, loadPlan } from '../load'

/** Longer than the platform lets a function run. */
const LOCK_MS = 90 * SECOND
const BATCH = 500

/**
 * Brings the seats of all trainees and the groups of all classes in line with the published plan. Harmless to repeat; it looks again at
 * the end, because the plan may have changed under it, and one at a time seats a cohort.
 */
export const seatTraineesWork: Worker = async (job, { store, now }) => {
  const id = String(job.input.cohort)
  const waitsStill = { done: 0, total: 1, cursor: '' }
  const lock = { seatingUntil: Number(addMs(now, LOCK_MS)) }
  if (!(await store.change(cohorts, id, { set: lock }, { seatingUntil: atMost(now) }))) return waitsStill
  try {
    const cohort = await loadCohort(store, id)
    const { plan } = await loadPlan(store, id, cohort.mode)
    const [people, members] = await Promise.all([
      traineesBySchool(store, cohort),
      store.all(classMembers, { cohort: id }),
    ])
    const seated = new Map(members.map((member) => [member.person as string, member.class]))
    const seating = seatTrainees(plan.classes, people, seated)
    await saveGroups(store, cohort, seating, 'leave')
    await saveMembers(store, id, seating, members, people)
    await saveGroups(store, cohort, seating, 'join')
    const waiting = seating.waiting.length
    await store.change(cohorts, id, { set: { seated: plan.version, waiting } })
    const isCurrent = (await loadPlan(store, id, cohort.mode)).plan.version === plan.version
    return isCurrent ? { done: 1, total: 1, cursor: '', finished: { waiting } } : waitsStill
  } finally {
    await store.change(cohorts, id, { set: { seatingUntil: 0 } }, lock)
  }
}

async function saveMembers(
  store: Store,
  cohort: string,
  { seats }: Seating,
  before: readonly ClassMemberDocument[],
  people: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const schoolOf = new Map([...people].flatMap(([school, all]) => all.map((person) => [person, school])))
  const known = new Map(before.map((member) => [member.person as string, member]))
  const gone = before.filter(({ person }) => !seats.has(person)).map(({ _id }) => _id)
  for (let start = 0; start < gone.length; start += BATCH)
    await store.remove(classMembers, { _id: oneOf(gone.slice(start, start + BATCH)) })
  const wanted = [...seats].map(([person, trainingClass]) => ({
    _id: memberId(cohort, person as PersonId),
    cohort,
    person: person as PersonId,
    school: (schoolOf.get(person) ?? '') as SchoolId,
    class: trainingClass,
  }))
  await store.insertMany(
    classMembers,
    wanted.filter(({ person }) => !known.has(person)),
  )
  const moved = wanted.filter((member) => {
    const old = known.get(member.person)
    return old && (old.class !== member.class || old.school !== member.school)
  })
  for (const member of moved) await store.put(classMembers, member)
}

/** First everybody leaves, then everybody joins: at no moment does a trainee stand in the groups of two classes. */
async function saveGroups(
  store: Store,
  { _id: cohort, name }: CohortDocument,
  { seats }: Seating,
  phase: 'leave' | 'join',
): Promise<void> {
  const members = new Map<string, PersonId[]>()
  for (const [person, one] of seats) {
    const list = members.get(one)
    if (list) list.push(person as PersonId)
    else members.set(one, [person as PersonId])
  }
  const before = new Map((await store.all(classGroups, { cohort })).map((group) => [group.class, group]))
  const vanished = [...before.keys()].filter((one) => !members.has(one))
  if (phase === 'leave' && vanished.length > 0)
    await store.remove(classGroups, { cohort, class: oneOf(vanished) })
  for (const [one, wanted] of members) {
    const old = before.get(one)
    const staying = wanted.filter((person) => old?.people.includes(person))
    const people = phase === 'leave' ? staying : wanted
    if (old && old.people.length === people.length && staying.length === people.length) continue
    if (!old && phase === 'leave') continue
    await store.put(classGroups, {
      _id: groupIdOf(cohort, one),
      name: `${name} ${one} 班`,
      kind: 'class',
      people,
      cohort,
      class: one,
    })
  }
}
