export { entryDrafts } from './documents'
export { massEntryRouter } from './router'
export { entryWorkers } from './workers'
