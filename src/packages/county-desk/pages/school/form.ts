import { type Setting, STAGES, type Stage } from '@/domain/org'
import { type FocusPoint, focusStageOf } from '@/domain/programme'
import type { Coordinates, SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'

export type School = Answers['org']['school']

/** A school while it is edited: figures are still text. */
export interface SchoolForm {
  code: string
  name: string
  aliases: string
  township: string
  stages: readonly Stage[]
  headcount: string
  setting: Setting | undefined
  focusPoints: readonly string[]
  lat: string
  lng: string
  datum: Coordinates['datum']
}

export const EMPTY_FORM: SchoolForm = {
  code: '',
  name: '',
  aliases: '',
  township: '',
  stages: [],
  headcount: '',
  setting: undefined,
  focusPoints: [],
  lat: '',
  lng: '',
  datum: 'gcj02',
}

export const formOf = (school: School): SchoolForm => ({
  code: school.code,
  name: school.name,
  aliases: school.aliases.join('、'),
  township: school.township,
  stages: school.stages,
  headcount: String(school.headcount),
  setting: school.setting,
  focusPoints: school.focusPoints,
  lat: school.location ? String(school.location.lat) : '',
  lng: school.location ? String(school.location.lng) : '',
  datum: school.location?.datum ?? 'gcj02',
})

export type FieldName = 'code' | 'name' | 'stages' | 'headcount' | 'location'

/** Fields that cannot be saved as they are. */
export function wrongFields(form: SchoolForm): ReadonlySet<FieldName> {
  const wrong = new Set<FieldName>()
  if (!/^[\w-]{1,32}$/.test(form.code.trim())) wrong.add('code')
  if (form.name.trim().length < 2) wrong.add('name')
  if (form.stages.length === 0) wrong.add('stages')
  if (!/^\d{1,5}$/.test(form.headcount.trim())) wrong.add('headcount')
  if (locationOf(form) === 'unreadable') wrong.add('location')
  return wrong
}

/** Nothing when both fields are empty; China lies between 3° and 54° north, 73° and 136° east. */
function locationOf({ lat, lng, datum }: SchoolForm): Coordinates | undefined | 'unreadable' {
  if (lat.trim() === '' && lng.trim() === '') return undefined
  const place = { lat: Number(lat), lng: Number(lng), datum }
  const isInside = place.lat >= 3 && place.lat <= 54 && place.lng >= 73 && place.lng <= 136
  return isInside && lat.trim() !== '' && lng.trim() !== '' ? place : 'unreadable'
}

/** What the server is sent; only for a form without wrong fields. */
export function schoolOfForm(form: SchoolForm) {
  const location = locationOf(form)
  return {
    code: form.code.trim() as SchoolId,
    name: form.name.trim(),
    aliases: form.aliases
      .split(/[、,，;；]/u)
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    township: form.township.trim(),
    stages: STAGES.filter((stage) => form.stages.includes(stage)),
    headcount: Number(form.headcount.trim()),
    ...(form.setting && { setting: form.setting }),
    focusPoints: [...form.focusPoints],
    ...(location && location !== 'unreadable' && { location }),
  }
}

/** The chosen points in their order, then the others that schools of these stages may choose from. */
export const pointsFor = (
  points: readonly FocusPoint[],
  { stages, focusPoints }: SchoolForm,
): FocusPoint[] => [
  ...focusPoints.flatMap((chosen) => points.filter(({ id }) => id === chosen)),
  ...points.filter(
    ({ id, stages: columns }) =>
      !focusPoints.includes(id) && stages.some((stage) => columns.includes(focusStageOf(stage))),
  ),
]
