/** Long work that folds everybody's entries; the context that has the ledger works on it. */
export type RecountKind = 'replay-rules' | 'close-cohort' | 'count-coverage'
