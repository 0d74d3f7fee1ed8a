export { putBatchInForce } from './batches'
export { cohortResults, type LedgerDocument } from './documents'
export {
  appendEntry,
  entriesOf,
  entriesOfPeople,
  entriesWhere,
  entryOf,
  pageFromSource,
  reversalOf,
  reverseEntry,
  sizeOfBatch,
  stageEntries,
} from './ledger'
export { creditRouter } from './router'
export { recountWorkers } from './workers'
