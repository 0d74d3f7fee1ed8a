export * from './rank'
export * from './record'
export * from './suspicion'
