import type { TrainingClass } from '@/domain/class-forming'
import { hostOf, isLarge, measureClass, metres } from '@/domain/class-forming'
import type { ClassPlanDocument, CountedSchool } from './documents'

/** A class as the county's desk shows it; metres, people. */
export function shownClass(
  one: TrainingClass,
  schools: ReadonlyMap<string, CountedSchool>,
  { mode, allowances }: Pick<ClassPlanDocument, 'mode' | 'allowances'>,
  rule: { cap: number; soloFrom: number },
) {
  const host = hostOf(one)
  const { load, personMetres } = measureClass(one, schools, mode)
  const limit = allowances.find((allowance) => allowance.class === one.id)?.limit ?? rule.cap
  return {
    id: one.id,
    kind: one.kind,
    host,
    hostName: schools.get(host)?.name ?? host,
    load,
    limit,
    isOver: load > rule.cap,
    personMetres,
    focus: one.focus ?? [],
    /** of a school that the rule runs on its own: nobody joins it */
    runsAlone: one.members.some(({ school }) => isLarge(schools.get(school) ?? { size: 0 }, rule)),
    schools: one.members.map(({ school, count }) => {
      const { name = school, township = '', themes = [] } = schools.get(school) ?? {}
      return { school, name, township, count, themes, metres: metres(school, host, schools) }
    }),
  }
}
