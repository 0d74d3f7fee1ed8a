export { proofsOf } from '@/domain/class-forming'
export {
  classMembers,
  classPlans,
  cohorts,
} from './documents'
export { classFormingRouter } from './router'
export { classBook } from './templates/class-book'
export { classFormingWorkers } from './workers'
