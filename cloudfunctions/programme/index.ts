export {
  type BegunCohort,
  type CountedBy,
  type CountyCounting,
  countedBy,
  countedIn,
  countedOutside,
  holds,
  loadCohort,
  loadCounting,
  programmeOfCohort,
} from './cohort'
export * from './documents'
export type { RecountKind } from './jobs'
export { factsOf } from './participation'
export { programmeFor } from './programme-for'
export { programmeRouter } from './router'
export { programmeAt } from './rules-in-force'
