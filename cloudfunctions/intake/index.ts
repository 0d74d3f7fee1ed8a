export { discardAbandoned } from './discard'
export { drafts, type ImportKind } from './documents'
export { intakeRouter } from './router'
export { intakeWorkers } from './workers'
