import { classBook, proofsOf } from '@/cloudfunctions/class-forming'
import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { type FormedClasses, isLarge, type Mode } from '@/domain/class-forming'
import type { CountySheet } from './read-county'

/** The same book that the county's desk exports: a summary, the proof, one sheet a class. */
export function classSheets(
  { input, schools }: CountySheet,
  formed: FormedClasses,
  mode: Mode,
): SheetToWrite[] {
  const small = input.schools.filter((school) => school.size > 0 && !isLarge(school, input))
  return classBook({
    cohort: {
      name: '',
      rule: { cap: input.cap, soloFrom: input.soloFrom },
      ruleBy: 'programme',
      counting: 'headcount',
    },
    plan: {
      classes: formed.classes,
      minimum: formed.minimum,
      proofs: proofsOf(formed, small, mode, ''),
    },
    schools: input.schools.map((school) => ({ ...school, name: schools.get(school.id)?.name ?? school.id })),
    seated: [],
    overrides: [],
  })
}
