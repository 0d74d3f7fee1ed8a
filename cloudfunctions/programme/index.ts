export {
  type BegunCohort,
  type CountedBy,
  type CountyCounting,
  countedBy,
  countedIn,
  holds,
  loadCohort,
  loadCounting,
} from './cohort'
export * from './documents'
export type { RecountKind } from './jobs'
export { factsOf } from './participation'
export { programmeOf } from './programme-of'
export { programmeRouter } from './router'
export { programmeAt } from './rules-in-force'
