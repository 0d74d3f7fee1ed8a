import gcoord from 'gcoord'
import type { Coordinates, Datum } from '../shared'

/** Mean radius of the earth in metres, fixed by K1 so that every implementation prints the same metre. */
const EARTH_RADIUS = 6_371_008.8
/** WeChat's accuracy is about one standard deviation; beyond three nobody argues about a measuring error. */
const CERTAIN_ACCURACIES = 3

const SYSTEM = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02 } as const

/**
 * gcoord 1.0.7 shifts points inside this box, and looks for the inverse in a loop that never ends for some points
 * at its western and southern edge. All of China lies more than MARGIN inside, so the rim counts as abroad.
 */
const CHINA_BOX = { south: 0.8293, north: 55.8271, west: 72.004, east: 137.8347 }
const MARGIN = 0.05

/** The same point written in another datum; abroad the two are the same. */
export function convertDatum({ lat, lng, datum }: Coordinates, to: Datum): Coordinates {
  if (datum === to || !isInChina(lat, lng)) return { lat, lng, datum: to }
  const [east, north] = gcoord.transform([lng, lat], SYSTEM[datum], SYSTEM[to])
  return { lat: north, lng: east, datum: to }
}

const isInChina = (lat: number, lng: number): boolean =>
  lat > CHINA_BOX.south + MARGIN &&
  lat < CHINA_BOX.north - MARGIN &&
  lng > CHINA_BOX.west + MARGIN &&
  lng < CHINA_BOX.east - MARGIN

/** Great-circle distance in metres (haversine), both ends in one datum: their own if they share it, else WGS-84. */
export function distanceInMetres(from: Coordinates, to: Coordinates): number {
  if (from.datum !== to.datum) return distanceInMetres(convertDatum(from, 'wgs84'), convertDatum(to, 'wgs84'))
  const fromLat = radians(from.lat)
  const toLat = radians(to.lat)
  const halfLat = Math.sin((toLat - fromLat) / 2)
  const halfLng = Math.sin(radians(to.lng - from.lng) / 2)
  const a = halfLat * halfLat + Math.cos(fromLat) * Math.cos(toLat) * halfLng * halfLng
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(a)))
}

export type PlaceVerdict = 'inside' | 'outside' | 'uncertain'

export interface Located {
  coordinates: Coordinates
  /** metres, as the phone reports it */
  accuracy: number
}

/**
 * Where a phone was, against a place with a radius in metres. K1: inside iff distance − accuracy ≤ radius.
 * What is not inside is `uncertain`, and `outside` only when three times the accuracy still leaves it beyond the
 * radius. No verdict ever refuses a check-in: it is kept on the record for an auditor.
 */
export function judgePlace(
  phone: Located,
  place: { coordinates: Coordinates; radius: number },
): { verdict: PlaceVerdict; distance: number } {
  const distance = distanceInMetres(phone.coordinates, place.coordinates)
  const accuracy = Math.max(0, phone.accuracy)
  if (distance - accuracy <= place.radius) return { verdict: 'inside', distance }
  const certain = distance - CERTAIN_ACCURACIES * accuracy > place.radius
  return { verdict: certain ? 'outside' : 'uncertain', distance }
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
