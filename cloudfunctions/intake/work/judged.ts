import type { DraftDocument, DraftIssueDocument, DraftRowDocument } from '../documents'
import type { NewStagedPerson } from '../roster/stage-person'
import type { NewStagedSchool } from '../schools/judge-schools'

/** A whole file judged: what is to be written for its preview. Nothing in it is in clear. */
export interface Judged {
  staged: readonly (NewStagedPerson | NewStagedSchool)[]
  rows: readonly Omit<DraftRowDocument, 'county'>[]
  issues: readonly Omit<DraftIssueDocument, 'county'>[]
  sheet: DraftDocument['sheet']
}
