export { programmeOf } from './programme-of'
