export { type Job, type JobProgress, type JobState, jobs, progressOf } from './job'
export { type Slice, type Worker, type Workshop, workOn } from './work'
