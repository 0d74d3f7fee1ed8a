import { isScientific, tidySolid } from '@/domain/org'
import { type CalendarDate, parseCalendarDate } from '@/domain/shared'
import { identityCheckDigit } from './check-digit'

export type Sex = 'male' | 'female'
export type IdentityKind =
  /** 居民身份证, 18 characters, GB 11643 */
  | 'resident'
  /** 港澳台居民居住证, begins with 810000, 820000 or 830000 */
  | 'residence-permit'
  /** 外国人永久居留身份证, old (3 letters + 12 digits) or of 2023 (18 digits beginning with 9) */
  | 'permanent-residence'
  | 'passport'
  /** 港澳居民来往内地通行证: H or M and 8 or 10 digits */
  | 'travel-permit'

export type IdentityRefusal =
  | 'identity-missing'
  /** a number cell has rounded it away: only the office can type it again */
  | 'number-lost'
  /** 15 digits: invalid since 2013-01-01 (居民身份证法 of 2011, article 23) */
  | 'legacy-15-digits'
  | 'identity-length'
  | 'identity-characters'
  | 'identity-region'
  | 'identity-birth-date'
  | 'identity-birth-in-future'
  | 'identity-checksum'

export type IdentityWarning = 'sex-mismatch' | 'digits-only-passport'

export type IdentityVerdict =
  | {
      ok: true
      kind: IdentityKind
      /** normalised: this is what is hashed and sealed */
      value: string
      birth?: CalendarDate
      sex?: Sex
      warnings: IdentityWarning[]
    }
  | { ok: false; reason: IdentityRefusal; value: string }

/** GB/T 2260: the provinces' first two digits. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  ),
)
const RESIDENCE_PERMIT = /^8[123]0000/u
/** nobody who teaches was born earlier; earlier dates are slips of the keyboard */
const FIRST_YEAR = 1900

/**
 * Full-width characters, blanks, hyphens and the text mark `'` go; `x`, `×` and the Cyrillic `Х` that input methods put in
 * the place of the check character become `X`; letters become capitals.
 */
export const normaliseIdentityNumber = (text: string): string =>
  tidySolid(text)
    .replace(/[-–—'‘’`]/gu, '')
    .replace(/[×Хх✕]/gu, 'X')
    .replace(/[a-z]/gu, (letter) => letter.toUpperCase())

/**
 * Judges an identity document as an office typed it. Pure: the day is handed in.
 * @param today birth dates after it are refused
 * @param statedSex sex as the sheet has it; a contradiction is a warning, for the sheet may be the one that errs
 */
export function judgeIdentityNumber(text: string, today: CalendarDate, statedSex?: Sex): IdentityVerdict {
  const tidy = tidySolid(text)
  if (isScientific(tidy)) return { ok: false, reason: 'number-lost', value: tidy }
  const value = normaliseIdentityNumber(text)
  if (value === '') return { ok: false, reason: 'identity-missing', value }
  if (/^\d{17}[\dX]$/u.test(value)) return judgeEighteen(value, today, statedSex)
  if (/^\d{15}$/u.test(value)) return { ok: false, reason: 'legacy-15-digits', value }
  if (/^[A-Z]{3}\d{12}$/u.test(value)) return { ok: true, kind: 'permanent-residence', value, warnings: [] }
  if (/^[HM](\d{8}|\d{10})$/u.test(value)) return { ok: true, kind: 'travel-permit', value, warnings: [] }
  if (value.length === 18 || !/^[A-Z0-9]+$/u.test(value))
    return { ok: false, reason: 'identity-characters', value }
  return judgePassport(value)
}

function judgeEighteen(value: string, today: CalendarDate, statedSex?: Sex): IdentityVerdict {
  const kind = kindOfEighteen(value)
  if (!kind) return { ok: false, reason: 'identity-region', value }
  const birth = parseCalendarDate(`${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`)
  if (!birth || Number(birth.slice(0, 4)) < FIRST_YEAR)
    return { ok: false, reason: 'identity-birth-date', value }
  if (birth > today) return { ok: false, reason: 'identity-birth-in-future', value }
  if (identityCheckDigit(value.slice(0, 17)) !== value.charAt(17))
    return { ok: false, reason: 'identity-checksum', value }
  const sex: Sex = Number(value.charAt(16)) % 2 === 1 ? 'male' : 'female'
  const warnings: IdentityWarning[] = statedSex && statedSex !== sex ? ['sex-mismatch'] : []
  return { ok: true, kind, value, birth, sex, warnings }
}

/** The permit of 2023 is 9, the province of application, three digits of nationality, then as GB 11643. */
function kindOfEighteen(value: string): IdentityKind | undefined {
  if (RESIDENCE_PERMIT.test(value)) return 'residence-permit'
  if (value.startsWith('9')) return PROVINCES.has(value.slice(1, 3)) ? 'permanent-residence' : undefined
  return PROVINCES.has(value.slice(0, 2)) ? 'resident' : undefined
}

/** ICAO 9303 part 4 leaves nine places for a passport number; fewer than five digits is not a number but a word. */
function judgePassport(value: string): IdentityVerdict {
  if (value.length < 6 || value.length > 9) return { ok: false, reason: 'identity-length', value }
  const digits = value.replace(/\D/gu, '').length
  if (digits < 5) return { ok: false, reason: 'identity-characters', value }
  return {
    ok: true,
    kind: 'passport',
    value,
    warnings: digits === value.length ? ['digits-only-passport'] : [],
  }
}
