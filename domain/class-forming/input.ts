import type { FormingInput } from './type'

export type InputProblem =
  | { code: 'CLASS_CAPACITY_INVALID'; cap: number }
  | { code: 'SOLO_THRESHOLD_INVALID'; soloFrom: number }
  | { code: 'SCHOOL_TWICE'; school: string }
  | { code: 'SCHOOL_SIZE_INVALID'; school: string; size: number }
  | { code: 'SCHOOL_PLACE_INVALID'; school: string; lat: number; lng: number }
  | { code: 'THEME_TWICE'; school: string; theme: string }

/** What must be put right before classes can be formed; empty when nothing. */
export function judgeInput(input: FormingInput): InputProblem[] {
  const problems: InputProblem[] = []
  if (!isCount(input.cap) || input.cap === 0)
    problems.push({ code: 'CLASS_CAPACITY_INVALID', cap: input.cap })
  if (!isCount(input.soloFrom) || input.soloFrom === 0)
    problems.push({ code: 'SOLO_THRESHOLD_INVALID', soloFrom: input.soloFrom })
  const seen = new Set<string>()
  for (const { id, size, lat, lng, themes } of input.schools) {
    if (seen.has(id)) problems.push({ code: 'SCHOOL_TWICE', school: id })
    seen.add(id)
    if (!isCount(size)) problems.push({ code: 'SCHOOL_SIZE_INVALID', school: id, size })
    if (!(Math.abs(lat) <= 90 && Math.abs(lng) <= 180))
      problems.push({ code: 'SCHOOL_PLACE_INVALID', school: id, lat, lng })
    const repeated = themes.find((theme, position) => themes.indexOf(theme) !== position)
    if (repeated !== undefined) problems.push({ code: 'THEME_TWICE', school: id, theme: repeated })
  }
  return problems
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
