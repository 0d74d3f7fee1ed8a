import type { School, Stage } from '@/domain/org'
import type { Sex } from '@/domain/people'
import type { CalendarDate } from '@/domain/shared'
import { inventName } from './invented-names'
import { distinct, inventIdentity, inventTelephone } from './invented-numbers'
import type { Random } from './random'
import { SUBJECTS } from './subjects'

/** One line of the official roster. */
export interface Teacher {
  name: string
  sex: Sex
  identityNumber: string
  birth: CalendarDate
  school: School
  stage: Stage
  subject: string
  /** eleven digits */
  telephone: string
  note: string
}

/** Women's share of the staff. */
const FEMALE_SHARE: Record<Stage, number> = {
  preschool: 0.97,
  primary: 0.74,
  junior: 0.6,
  senior: 0.54,
  vocational: 0.52,
  special: 0.8,
}

/** Every school's staff, the principal first; numbers are distinct, names may meet as they do in life. */
export function generateTeachers(schools: readonly School[], random: Random): Teacher[] {
  const numbers = new Set<string>()
  const telephones = new Set<string>()
  return schools.flatMap((school) =>
    Array.from({ length: school.headcount }, (_, index): Teacher => {
      const stage = random.pick(school.stages)
      const sex: Sex = random.chance(FEMALE_SHARE[stage]) ? 'female' : 'male'
      const identity = distinct(
        () => inventIdentity(sex, random),
        ({ number }) => number,
        numbers,
      )
      return {
        name: inventName(sex, random),
        sex,
        identityNumber: identity.number,
        birth: identity.birth,
        school,
        stage,
        subject: random.weighted(SUBJECTS[stage]),
        telephone: distinct(
          () => inventTelephone(random),
          (telephone) => telephone,
          telephones,
        ),
        note: noteFor(index, school),
      }
    }),
  )
}

function noteFor(index: number, school: School): string {
  if (index === 0) return school.stages.includes('preschool') ? '园长' : '校长'
  return index === 1 && school.headcount >= 20 ? '信息化负责人' : ''
}
