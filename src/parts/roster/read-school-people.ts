import type { SchoolId } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import { api } from '../../api/client'

export type ListedPerson = Answers['people']['listPeople']['people'][number]

/** Everybody of one school; the largest schools have three hundred, which is six readings. */
export async function readSchoolPeople(school: SchoolId): Promise<ListedPerson[]> {
  const people: ListedPerson[] = []
  let after: string | undefined
  do {
    const page = await api.people.listPeople.query({ school, ...(after !== undefined && { after }) })
    people.push(...page.people)
    after = page.after
  } while (after !== undefined)
  return people
}
