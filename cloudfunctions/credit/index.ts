export { type LedgerDocument, ledger } from './documents'
export { appendEntry, entriesOf, reverseEntry } from './ledger'
export { loadProgramme } from './programme'
export { creditRouter } from './router'
