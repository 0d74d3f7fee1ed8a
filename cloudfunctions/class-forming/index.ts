export {
  type ClassMemberDocument,
  type ClassPlanDocument,
  type CohortDocument,
  classMembers,
  classPlans,
  cohorts,
} from './documents'
export { classFormingRouter } from './router'
export { classFormingWorkers } from './workers'
