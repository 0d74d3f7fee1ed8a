import { type Collection, collection, type StoredDocument } from '@/cloudfunctions/kernel'
import type { School } from '@/domain/org'
import type { SchoolId } from '@/domain/shared'

/** A county and the two pointers that an import flips: which version of the register and of the roster is in force. */
export interface CountyDocument extends StoredDocument {
  name: string
  /** Id of the programme that it runs, e.g. `zhejiang`. */
  programme: string
  /** Empty before the first import. */
  schoolsVersion: string
  rosterVersion: string
  /** Counts edits of the register in place, so that an import read before one of them does not undo it. */
  schoolsEdits?: number
}
export const counties: Collection<CountyDocument> = collection('counties')

/** One school in one version of the register; `_id` is `version:code`. */
export interface SchoolDocument extends StoredDocument, School {
  version: string
}
export const schools: Collection<SchoolDocument> = collection('schools')

/** All that the register knows of the roster: every person's row repeats the name of the school. */
export interface RosterSchoolName extends StoredDocument {
  school: SchoolId
  schoolName: string
}
export const rosterSchoolNames: Collection<RosterSchoolName> = collection('roster')
