export { assertKeys, assertKnownKeys } from './canary'
export { type Keyring, readKeyring } from './keyring'
export { lookupHashes, open, seal } from './seal'
