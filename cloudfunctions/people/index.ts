export {
  accounts,
  grants,
  outsiders,
  type RosterDocument,
  roster,
} from './documents'
export { giveRole } from './grant'
export { identify, identifyTrainee } from './identify'
export { hashesOfIdentity, hashesOfTelephone, idOfNewcomer } from './lookup'
export { currentKeys, keepNumbers, renewNumbers } from './numbers'
export { countyOfficials } from './officials'
export { placeOfPerson } from './place'
export { renewRoster } from './renew-roster'
export { loadOnRoster, nameOf, peopleOn, rosterId } from './roster'
export { peopleRouter } from './router'
export * from './shapes'
