import { useState } from 'react'
import { type FocusPoint, programmeOf } from '@/domain/programme'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { goBack } from '../../../../platform/navigate'
import { EMPTY_FORM, formOf, type SchoolForm, schoolOfForm, wrongFields } from './form'

export interface SchoolReading {
  form: SchoolForm
  /** all of the county's programme; empty where it prints none */
  points: readonly FocusPoint[]
}

/** The school that is edited; without a code an empty one. */
export function useSchoolReading(code: string | undefined): Loaded<SchoolReading> {
  return useReading(['org.school', { code }], async () => {
    const [school, me] = await Promise.all([
      code === undefined ? undefined : api.org.school.query({ code: code as SchoolId }),
      api.people.me.query({}),
    ])
    const programme = me.state === 'bound' ? programmeOf(me.programme) : undefined
    return { form: school ? formOf(school) : EMPTY_FORM, points: programme?.focus?.points ?? [] }
  })
}

/** Edits, judges and saves one school. Faults are shown once saving was tried. */
export function useSchoolForm(start: SchoolForm, isNew: boolean) {
  const [form, setForm] = useState(start)
  const [tried, setTried] = useState(false)
  const wrong = wrongFields(form)
  const save = useDeed(
    (edited: SchoolForm) => api.org.saveSchool.mutate({ ...schoolOfForm(edited), isNew }),
    ['org.school', 'org.listSchools', 'org.schoolNames', 'county-home'],
    goBack,
  )
  return {
    form,
    change: (part: Partial<SchoolForm>) => setForm((before) => ({ ...before, ...part })),
    isWrong: (field: Parameters<typeof wrong.has>[0]) => tried && wrong.has(field),
    save: () => {
      setTried(true)
      if (wrong.size === 0) save.run(form)
    },
    busy: save.busy,
    refusal: save.refusal,
  }
}

export type SchoolEditing = ReturnType<typeof useSchoolForm>
