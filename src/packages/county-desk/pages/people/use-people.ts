import type { SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { type PageTurning, useCursor } from '../../../../parts/pager/use-cursor'
import { useSettled } from '../../use-settled'

export type PeopleAnswer = Answers['people']['listPeople']

/** A page of the roster; names are found as a whole, because only an index may look them up. */
export function usePeople(
  typed: string,
  school: SchoolId | undefined,
): { reading: Loaded<PeopleAnswer>; turning: PageTurning<string> } {
  const name = useSettled(typed.trim())
  const turning = useCursor<string>(`${name}|${school ?? ''}`)
  const input = {
    ...(name && { name }),
    ...(school !== undefined && { school }),
    ...(turning.after !== undefined && { after: turning.after }),
  }
  const reading = useReading(['people.listPeople', input], () => api.people.listPeople.query(input))
  return { reading, turning }
}
