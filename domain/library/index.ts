export * from './collection'
export * from './points'
export * from './resource'
export * from './sought'
