export { type LedgerDocument, ledger } from './documents'
export { appendEntry, entriesOf, reverseEntry } from './ledger'
export { creditRouter } from './router'
