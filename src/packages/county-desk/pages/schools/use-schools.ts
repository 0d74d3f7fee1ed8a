import { useRef } from 'react'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useReading } from '../../../../api/use-reading'
import { type PageTurning, useCursor } from '../../../../parts/pager/use-cursor'
import { useSettled } from '../../use-settled'

export type SchoolsPage = Answers['org']['listSchools']
export type ListedSchool = SchoolsPage['schools'][number]
type Code = ListedSchool['code']

/** A page of the register; the townships stay while another page is read. */
export function useSchools(
  typed: string,
  township: string | undefined,
): { reading: Loaded<SchoolsPage>; turning: PageTurning<Code>; townships: readonly string[] } {
  const search = useSettled(typed.trim())
  const turning = useCursor<Code>(`${search}|${township ?? ''}`)
  const input = {
    ...(search && { search }),
    ...(township !== undefined && { township }),
    ...(turning.after !== undefined && { after: turning.after }),
  }
  const reading = useReading(['org.listSchools', input], () => api.org.listSchools.query(input))
  const townships = useRef<readonly string[]>([])
  if (reading.state === 'ready') townships.current = reading.value.townships
  return { reading, turning, townships: townships.current }
}
