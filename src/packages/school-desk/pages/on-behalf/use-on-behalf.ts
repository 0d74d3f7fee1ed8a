import { useState } from 'react'
import type { PersonId, SchoolId, SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { type ListedPerson, readSchoolPeople } from '../../../../parts/roster/read-school-people'
import type { SchoolSession } from '../../answers'
import type { OnBehalfForm } from './on-behalf-form'

export interface Enterable {
  sessions: readonly SchoolSession[]
  people: readonly ListedPerson[]
}

/** The half-days that people of the school are invited to, and everybody else of the school. */
export const useEnterable = (school: SchoolId, self: PersonId): Loaded<Enterable> =>
  useReading(['on-behalf', school], async () => {
    const [{ sessions }, people] = await Promise.all([
      api.attendance.schoolSessions.query({ school }),
      readSchoolPeople(school),
    ])
    return { sessions, people: people.filter(({ person }) => person !== self) }
  })

type Entered = Awaited<ReturnType<typeof api.attendance.recordOnBehalf.mutate>>

export interface Entering {
  form: OnBehalfForm
  change: (change: Partial<OnBehalfForm>) => void
  deed: Deed<SessionId, Entered>
}

export function useEntering(school: SchoolId): Entering {
  const [form, setForm] = useState<OnBehalfForm>({ direction: 'in', people: [], why: '' })
  const deed = useDeed(
    (session: SessionId) =>
      api.attendance.recordOnBehalf.mutate({
        session,
        school,
        people: form.people as PersonId[],
        direction: form.direction,
        why: form.why.trim(),
      }),
    ['sessions'],
    () => setForm(({ people: _, ...rest }) => ({ ...rest, people: [] })),
  )
  const change = (changed: Partial<OnBehalfForm>) => {
    deed.reset()
    setForm((before) => ({ ...before, ...changed }))
  }
  return { form, change, deed }
}
