export { discardAbandoned } from './discard'
export { type DraftCounts, type DraftDocument, drafts, type ImportKind } from './documents'
export { intakeRouter } from './router'
export { intakeWorkers } from './workers'
