import { above, type Keyring, oneOf, type Store } from '@/cloudfunctions/kernel'
import { loadCounty, schoolOf } from '@/cloudfunctions/org'
import { rosterId } from '@/cloudfunctions/people'
import { openCells, shownCells } from './cells'
import {
  type DraftDocument,
  type DraftRowDocument,
  draftRows,
  type StagedChange,
  type StagedPerson,
  type StagedSchool,
  stagedPeople,
  stagedSchools,
} from './documents'
import { PAGE } from './shapes'

/** Rows after `last`, in the order of their ids. */
const from = (last: string | undefined) => (last === undefined ? {} : { _id: above(last) })
/** Where the next page begins, when this one is full. */
const next = (ids: readonly string[]) => (ids.length === PAGE ? { after: ids[PAGE - 1] } : {})

export async function pageOfKeptRows(
  store: Store,
  keyring: Keyring,
  { _id: draft }: DraftDocument,
  state: DraftRowDocument['state'],
  last?: string,
) {
  const found = await store.page(draftRows, {
    where: { draft, state, ...from(last) },
    orderBy: [['_id', 'asc']],
    limit: PAGE,
  })
  const rows = found.map((row) => ({ row: row.row, cells: shownCells(openCells(keyring, row)) }))
  return { rows, ...next(found.map(({ _id }) => _id)) }
}

export async function pageOfPeople(
  store: Store,
  { _id: version, base }: DraftDocument,
  change: StagedChange,
  last?: string,
) {
  const found = await store.page(stagedPeople, {
    where: { version, change, ...from(last) },
    orderBy: [['_id', 'asc']],
    limit: PAGE,
  })
  const ids = found.map(({ person }) => rosterId(base, person))
  const inForce = ids.length
    ? await store.page(stagedPeople, { where: { _id: oneOf(ids) }, limit: PAGE })
    : []
  const before = new Map(inForce.map((person) => [person.person, shownPerson(person)]))
  const people = found.map((person) => ({
    ...shownPerson(person),
    row: person.row,
    changedFields: person.changedFields,
    before: before.get(person.person),
  }))
  return { people, ...next(found.map(({ _id }) => _id)) }
}

const shownPerson = (person: StagedPerson) => ({
  person: person.person,
  name: person.name,
  sex: person.sex,
  school: person.school,
  schoolName: person.schoolName,
  stages: person.stages,
  subject: person.subject,
  note: person.note,
  idMasked: person.idMasked,
  telephoneMasked: person.telephoneMasked,
})

/**
 * A register is small: both versions are read whole, which also tells the schools that are gone. Of those it is said how many people the
 * roster still has there.
 */
export async function pageOfSchools(
  store: Store,
  { _id, base }: DraftDocument,
  change: StagedChange,
  last?: string,
) {
  const staged = await store.all(stagedSchools, { version: _id })
  const inForce = base === '' ? [] : await store.all(stagedSchools, { version: base })
  const before = new Map(inForce.map((school) => [school.code, schoolOf(school)]))
  const codes = new Set(staged.map(({ code }) => code))
  const wanted: StagedSchool[] =
    change === 'gone'
      ? inForce
          .filter(({ code }) => !codes.has(code))
          .map((school) => ({ ...school, row: 0, changedFields: [] }))
      : staged.filter((school) => school.change === change)
  const rest = wanted.filter((school) => last === undefined || school._id > last).slice(0, PAGE)
  const { rosterVersion } = await loadCounty(store.county)
  const peopleAt = (school: StagedSchool) =>
    change === 'gone'
      ? store.count(stagedPeople, { version: rosterVersion, state: 'active', school: school.code })
      : undefined
  const people = await Promise.all(rest.map(peopleAt))
  const schools = rest.map((school, index) => ({
    ...schoolOf(school),
    row: school.row,
    changedFields: school.changedFields,
    before: before.get(school.code),
    people: people[index],
  }))
  return { schools, ...next(rest.map((school) => school._id)) }
}
