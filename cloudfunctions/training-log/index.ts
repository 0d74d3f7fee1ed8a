export { logBands, trainingLogs } from './documents'
export { trainingLogRouter } from './router'
