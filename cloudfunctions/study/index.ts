export { loadEverOffered } from './catalogue'
export { type PlanDocument, personalPlans } from './documents'
export { studyRouter } from './router'
