export { certificates } from './documents'
export { publishLists } from './revocations'
export { certificateRouter } from './router'
export { certificateWorkers } from './workers'
