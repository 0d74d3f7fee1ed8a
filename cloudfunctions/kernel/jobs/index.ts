export { type Chores, doChores } from './chores'
export { type Job, type JobProgress, jobs } from './job'
export { orderJob } from './order'
export { type Slice, type Worker, type Workshop, workOn } from './work'
