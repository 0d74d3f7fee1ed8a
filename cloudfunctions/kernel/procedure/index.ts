export type { Actor, ActorContext, Context } from './context'
export * from './procedure'
export * from './shapes'
