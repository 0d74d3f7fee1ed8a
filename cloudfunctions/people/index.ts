export {
  accounts,
  outsiders,
  type RosterDocument,
  roster,
} from './documents'
export { giveRole } from './grant'
export { identify, identifyTrainee } from './identify'
export { hashOfTail, hashOfTelephone, personOfIdentity } from './lookup'
export { loadOnRoster, nameOf, rosterId } from './roster'
export { peopleRouter } from './router'
export * from './shapes'
