export { type Answer, type Caller, callerOf } from './call'
export { type Hall, openHall, type Times } from './hall'
export { appoint, type Seated, seat } from './people'
export { openStage, type Stage } from './stage'
