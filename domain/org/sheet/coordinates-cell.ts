import type { Coordinates, Datum } from '@/domain/shared'
import { tidySolid } from './tidy-text'

export type CoordinatesReading =
  | { kind: 'read'; coordinates: Coordinates }
  | { kind: 'absent' }
  | { kind: 'unreadable' }
  | { kind: 'unknown-datum' }

/** Maps in China are GCJ-02, instruments are WGS-84; Baidu's own datum is not among ours. */
const DATUMS: Readonly<Record<string, Datum>> = {
  GCJ02: 'gcj02',
  火星: 'gcj02',
  高德: 'gcj02',
  腾讯: 'gcj02',
  WGS84: 'wgs84',
  GPS: 'wgs84',
  CGCS2000: 'wgs84',
}
/** Mainland China, roughly: swapped columns fall out of it. */
const LAT = [3, 54] as const
const LNG = [73, 136] as const

/** Reads decimal degrees; without a datum they are taken as GCJ-02, for offices read them off a Chinese map. */
export function readCoordinates(latitude = '', longitude = '', datum = ''): CoordinatesReading {
  const latText = tidySolid(latitude)
  const lngText = tidySolid(longitude)
  if (latText === '' && lngText === '') return { kind: 'absent' }
  const lat = Number(latText)
  const lng = Number(lngText)
  if (latText === '' || lngText === '' || !within(lat, LAT) || !within(lng, LNG))
    return { kind: 'unreadable' }
  const word = tidySolid(datum).toUpperCase().replace(/[-_]/gu, '')
  const known = word === '' ? 'gcj02' : DATUMS[word]
  return known ? { kind: 'read', coordinates: { lat, lng, datum: known } } : { kind: 'unknown-datum' }
}

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high
