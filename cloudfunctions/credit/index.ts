export { putBatchInForce, stageEntries } from './batches'
export { type LedgerDocument, ledger } from './documents'
export { appendEntry, entriesOf, entriesOfPeople, entryOf, reversalOf, reverseEntry } from './ledger'
export { creditRouter } from './router'
