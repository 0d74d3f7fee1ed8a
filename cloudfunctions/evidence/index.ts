export { type AttemptDocument, attempts, consents, microTasks } from './documents'
export { expireEvidence } from './expire'
export { evidenceRouter } from './router'
