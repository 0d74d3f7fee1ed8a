import { isScientific, tidySolid } from '@/domain/org'

type TelephoneKind = 'mobile' | 'landline'
export type TelephoneRefusal =
  | 'telephone-missing'
  | 'number-lost'
  | 'telephone-characters'
  | 'telephone-length'
  | 'telephone-prefix'

export type TelephoneVerdict =
  | { ok: true; kind: TelephoneKind; value: string }
  | { ok: false; reason: TelephoneRefusal; value: string }

/** China's own number, written before a mobile: +86, 0086, 86. */
const COUNTRY = /^(\+|00)?86(?=1\d{10}$)/u
/** 电信网编号计划 (2017): mobiles are 1 and ten digits, second digit 3…9. */
const MOBILE = /^1[3-9]\d{9}$/u
/** Area code 010, 02x or 0 and three digits; subscriber numbers of seven or eight digits begin with 2…8. */
const LANDLINE = /^(010|02\d|0[3-9]\d{2})([2-8]\d{6,7})$/u
const LOCAL = /^[2-8]\d{6,7}$/u

/** Blanks, dots, hyphens and brackets go, so do +86 and an extension's words. */
export const normaliseTelephone = (text: string): string =>
  tidySolid(text)
    .replace(/[-–—()[\].·]/gu, '')
    .replace(COUNTRY, '')

/** Judges one telephone number. A landline is kept as digits with its area code; an extension (`转8012`) is refused. */
export function judgeTelephone(text: string): TelephoneVerdict {
  const tidy = tidySolid(text)
  if (isScientific(tidy)) return { ok: false, reason: 'number-lost', value: tidy }
  const value = normaliseTelephone(text)
  if (value === '') return { ok: false, reason: 'telephone-missing', value }
  if (!/^\d+$/u.test(value)) return { ok: false, reason: 'telephone-characters', value }
  if (MOBILE.test(value)) return { ok: true, kind: 'mobile', value }
  if (LANDLINE.test(value) || LOCAL.test(value)) return { ok: true, kind: 'landline', value }
  const reason = value.length === 11 ? 'telephone-prefix' : 'telephone-length'
  return { ok: false, reason, value }
}
