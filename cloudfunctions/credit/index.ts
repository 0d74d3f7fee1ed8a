export { type LedgerDocument, ledger } from './documents'
export { appendEntry, entriesOf, entryOf, reverseEntry } from './ledger'
export { loadProgramme } from './programme'
export { creditRouter } from './router'
