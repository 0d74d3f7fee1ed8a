import type { Keyring } from '@/cloudfunctions/kernel'
import { keepNumbers, rosterId } from '@/cloudfunctions/people'
import { withoutNumbers } from '@/cloudfunctions/spreadsheet'
import type { SchoolRegister } from '@/domain/org'
import { type ComparedPerson, comparePerson, type RosterRow } from '@/domain/people'
import type { CountyId, PersonId } from '@/domain/shared'
import type { StagedPerson } from '../documents'

/** What staging a person needs to know besides the row. */
export interface Staging {
  version: string
  county: CountyId
  keyring: Keyring
  register: SchoolRegister
}
export type NewStagedPerson = Omit<StagedPerson, 'county'>

/** A good row as it will stand in the new version: numbers sealed, masked and hashed, compared with the row in force. */
export function stagePerson(
  person: PersonId,
  row: RosterRow,
  rowNumber: number,
  before: StagedPerson | undefined,
  { version, county, keyring, register }: Staging,
): NewStagedPerson {
  const staged = {
    _id: rosterId(version, person),
    version,
    person,
    state: 'active' as const,
    name: row.name,
    sex: row.sex ?? ('unknown' as const),
    school: row.school,
    schoolName: register.schools.find(({ code }) => code === row.school)?.name ?? '',
    stages: row.stages,
    subject: withoutNumbers(row.subject),
    note: withoutNumbers(row.note),
    row: rowNumber,
    ...keepNumbers(
      keyring,
      county,
      { person, name: row.name },
      { identityNumber: row.identityNumber, telephone: row.telephone ?? '' },
    ),
  }
  const inService = before?.state === 'active' ? before : undefined
  const verdict = comparePerson(inService && compared(inService), compared(staged))
  return {
    ...staged,
    change: verdict.kind,
    changedFields: 'fields' in verdict ? verdict.fields : [],
    ...(verdict.kind === 'transferred' && { from: verdict.from }),
  }
}

/** Somebody who is not in the new roster stays in it as somebody who left, for good: their history keeps its name. */
export function carryPerson(before: StagedPerson, version: string): NewStagedPerson {
  const { county, from, ...rest } = before
  return {
    ...rest,
    _id: rosterId(version, before.person),
    version,
    state: 'left',
    change: before.state === 'active' ? 'gone' : 'left',
    changedFields: [],
    row: 0,
  }
}

/** The school's name is the register's business and no difference. */
const compared = (person: Omit<NewStagedPerson, 'change' | 'changedFields'>): ComparedPerson => ({
  personKey: person.person,
  school: person.school,
  fields: {
    name: person.name,
    sex: person.sex,
    stages: person.stages.join(' '),
    subject: person.subject,
    note: person.note,
    telephone: person.telephoneHash,
  },
})
