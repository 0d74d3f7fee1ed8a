export { studyRouter } from './router'
