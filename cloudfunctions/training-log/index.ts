export { logBands, type TrainingLogDocument, trainingLogs } from './documents'
export { trainingLogRouter } from './router'
