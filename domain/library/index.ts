export * from './collection'
export * from './resource'
