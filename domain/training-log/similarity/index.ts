export * from './candidates'
export * from './compare'
export { shinglesOf } from './shingles'
export * from './signature'
