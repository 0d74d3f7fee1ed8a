export {
  classMembers,
  classPlans,
  cohorts,
} from './documents'
export { classFormingRouter } from './router'
export { classFormingWorkers } from './workers'
