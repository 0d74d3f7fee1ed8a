import type { TrainingClass } from '@/domain/class-forming'
import { hostOf, measureClass, metres } from './arrangement/measure'
import type { ClassPlanDocument, CountedSchool } from './documents'

/** A class as the county's desk shows it; metres, people. */
export function shownClass(
  one: TrainingClass,
  schools: ReadonlyMap<string, CountedSchool>,
  { mode, allowances }: Pick<ClassPlanDocument, 'mode' | 'allowances'>,
  { cap }: { cap: number },
) {
  const host = hostOf(one)
  const { load, personMetres } = measureClass(one, schools, mode)
  const limit = allowances.find((allowance) => allowance.class === one.id)?.limit ?? cap
  return {
    id: one.id,
    kind: one.kind,
    host,
    hostName: schools.get(host)?.name ?? host,
    load,
    limit,
    isOver: load > cap,
    personMetres,
    focus: one.focus ?? [],
    schools: one.members.map(({ school, count }) => {
      const { name = school, township = '', themes = [] } = schools.get(school) ?? {}
      return { school, name, township, count, themes, metres: metres(school, host, schools) }
    }),
  }
}
