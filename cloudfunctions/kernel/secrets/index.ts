export { assertKeys } from './canary'
export { type Keyring, type KeyPurpose, readKeyring } from './keyring'
export { lookupHash, open, seal } from './seal'
