export { type Identify, type Service, serve } from './serve'
