export { assertKeys } from './canary'
export { type Keyring, readKeyring } from './keyring'
export { lookupHash, open, seal } from './seal'
