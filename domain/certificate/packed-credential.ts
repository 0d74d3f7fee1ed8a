import { type CountyId, parseCalendarDate } from '@/domain/shared'
import type { CertifiedAmount, CertifiedComponent, Credential } from './credential'
import { isRecord, isText } from './json-shapes'

/** Short names and lists: the whole has to fit into a QR code that a telephone reads from paper. */
const KINDS = { c: 'certificate', t: 'transcript' } as const
const UNITS = { c: 'credits', h: 'hours', p: 'points', n: 'times' } as const
type PackedAmount = readonly [unit: keyof typeof UNITS, has: number, needs: number | null]

/** The payload that is signed. */
export function packCredential(credential: Credential): string {
  const { kind, serial, county, issuer, name, idMasked, programme, cohort, headline, components, issuedOn } =
    credential
  return JSON.stringify({
    t: keyOf(KINDS, kind),
    s: serial,
    c: county,
    o: issuer,
    n: name,
    i: idMasked,
    p: programme,
    ...(cohort !== undefined && { y: cohort }),
    ...(headline && { h: packAmount(headline) }),
    m: components.map((component) => [component.name, ...packAmount(component)]),
    d: issuedOn,
  })
}

const packAmount = ({ unit, has, needs }: CertifiedAmount): PackedAmount => [keyOf(UNITS, unit), has, needs]

const keyOf = <Key extends string, Value>(map: Readonly<Record<Key, Value>>, value: Value): Key =>
  (Object.keys(map) as Key[]).find((key) => map[key] === value) as Key

/** The credential in a payload; `undefined` when it is anything else, also a revocation list signed with the same key. */
export function readCredential(payload: unknown): Credential | undefined {
  if (!isRecord(payload)) return undefined
  const { t, s, c, o, n, i, p, y, h, m, d } = payload
  if (t !== 'c' && t !== 't') return undefined
  if (![s, c, o, n, i, p, d].every(isText) || !(y === undefined || isText(y))) return undefined
  const issuedOn = parseCalendarDate(String(d))
  const headline = h === undefined ? undefined : readAmount(h)
  const components = Array.isArray(m) ? m.map(readComponent) : [undefined]
  if (!issuedOn || (h !== undefined && !headline)) return undefined
  if (!components.every((component) => component !== undefined)) return undefined
  return {
    kind: KINDS[t],
    serial: String(s),
    county: c as CountyId,
    issuer: String(o),
    name: String(n),
    idMasked: String(i),
    programme: String(p),
    ...(y !== undefined && { cohort: String(y) }),
    ...(headline && { headline }),
    components,
    issuedOn,
  }
}

function readComponent(packed: unknown): CertifiedComponent | undefined {
  if (!Array.isArray(packed) || !isText(packed[0])) return undefined
  const amount = readAmount(packed.slice(1))
  return amount && { name: String(packed[0]), ...amount }
}

function readAmount(packed: unknown): CertifiedAmount | undefined {
  if (!Array.isArray(packed) || packed.length !== 3) return undefined
  const [unit, has, needs] = packed as unknown[]
  if (typeof unit !== 'string' || !Object.hasOwn(UNITS, unit)) return undefined
  if (!Number.isInteger(has) || !(needs === null || Number.isInteger(needs))) return undefined
  return { unit: UNITS[unit as keyof typeof UNITS], has: has as number, needs: needs as number | null }
}
