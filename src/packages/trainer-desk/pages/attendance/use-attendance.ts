import { useState } from 'react'
import type { PersonId, SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { openDocument } from '../../../../platform/open-document'
import type { SheetRow } from '../../answers'
import { hallReadings } from '../../hall-readings'
import { type Filter, rowsOf } from './view'

const LOOK_EVERY_MS = 20_000
const STALE = ['attendance.attendanceSheet', 'session.session']

export const useAttendanceSheet = (session: SessionId) =>
  useReading(hallReadings(session).sheet.key, hallReadings(session).sheet.read, {
    kept: true,
    every: LOOK_EVERY_MS,
  })

/** Which rows are shown and which of them are chosen; another filter begins without a choice. */
export function useChosenRows(rows: readonly SheetRow[]) {
  const [filter, setFilter] = useState<Filter>('absent')
  const [search, setSearch] = useState('')
  const [people, setPeople] = useState<readonly string[]>([])
  const shown = rowsOf(rows, filter, search)
  const canChoose = filter === 'absent' || filter === 'pending'
  return {
    filter,
    search,
    shown,
    canChoose,
    chosen: canChoose ? rows.filter(({ person }) => people.includes(person)) : [],
    setSearch,
    setFilter: (next: Filter) => {
      setFilter(next)
      setPeople([])
    },
    choose: (row: SheetRow) =>
      setPeople((before) =>
        before.includes(row.person) ? before.filter((one) => one !== row.person) : [...before, row.person],
      ),
    chooseAll: () => setPeople(shown.map(({ person }) => person)),
    chooseNone: () => setPeople([]),
  }
}
export type ChosenRows = ReturnType<typeof useChosenRows>

export type Direction = 'in' | 'out'
export interface Correction {
  people: readonly string[]
  directions: readonly Direction[]
  why: string
}

/** Enters records one after the other; begun again after a silence it leaves those that are there. */
export function useCorrection(session: SessionId, onDone: () => void) {
  const [done, setDone] = useState(0)
  const deed = useDeed(
    async ({ people, directions, why }: Correction) => {
      setDone(0)
      for (const person of people) {
        for (const direction of directions)
          await api.attendance.correctRecord.mutate({
            session,
            person: person as PersonId,
            direction,
            why,
          })
        setDone((before) => before + 1)
      }
    },
    STALE,
    onDone,
  )
  return { ...deed, done }
}

/** People that one request may confirm. */
const AT_ONCE = 300

export const useConfirmation = (session: SessionId, onDone: () => void) =>
  useDeed(
    async ({ people, why }: Omit<Correction, 'directions'>) => {
      for (let start = 0; start < people.length; start += AT_ONCE)
        await api.attendance.confirmRecords.mutate({
          session,
          people: people.slice(start, start + AT_ONCE) as PersonId[],
          why,
        })
    },
    STALE,
    onDone,
  )

/** Writes the sheet as a spreadsheet and opens it; the outcome says whether it could be opened. */
export const useExport = (session: SessionId) =>
  useDeed(async () => openDocument(await api.attendance.exportSheet.mutate({ session })), [])
