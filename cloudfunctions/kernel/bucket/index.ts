export { isGone, type PartStorage, type PartUpload, partStorage, type StoredPart } from './parts'
