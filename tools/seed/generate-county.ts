import type { School } from '@/domain/org'
import { castPersonas, type Persona } from './personas'
import { DEMONSTRATION_COUNTY, layOutTownships, type Township } from './place'
import { seeded } from './random'
import { generateSchools } from './schools'
import { generateTeachers, type Teacher } from './teachers'

export interface CountySize {
  /** same text, same county */
  seed?: string
  people?: number
  schools?: number
}

export interface GeneratedCounty {
  county: typeof DEMONSTRATION_COUNTY
  townships: Township[]
  schools: School[]
  teachers: Teacher[]
  personas: Persona[]
}

/** An invented county of a realistic shape. Nothing in it depends on the clock or the machine. */
export function generateCounty({
  seed = '云溪',
  people = 6000,
  schools: count = 180,
}: CountySize = {}): GeneratedCounty {
  const random = seeded(seed)
  const townships = layOutTownships(random.branch('townships'))
  const schools = generateSchools(count, people, townships, random.branch('schools'))
  const { teachers, personas } = castPersonas(generateTeachers(schools, random.branch('teachers')))
  return { county: DEMONSTRATION_COUNTY, townships, schools, teachers, personas }
}
