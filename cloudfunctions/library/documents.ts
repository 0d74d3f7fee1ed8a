import { collection, type Collection as Documents, type StoredDocument } from '@/cloudfunctions/kernel'
import type { Collection, NamedPoint, Reach, ResourceState, Shelf } from '@/domain/library'
import type { Stage } from '@/domain/org'
import type { Instant, PersonId, SchoolId } from '@/domain/shared'

/** A file that everybody may open who finds the resource. Recordings that show pupils never are among them. */
export interface ResourceFile {
  file: string
  name: string
  bytes: number
}

/** Good work that a school keeps, and what the county has selected of it; `_id` is derived from where it comes from. */
export interface ResourceDocument extends StoredDocument {
  /** The outcome collection it belongs to; evidence for a single point belongs to none. */
  collection: Collection | ''
  /** The attempt it was certified in; '' for what was brought in by itself. */
  attempt: string
  author: PersonId
  name: string
  school: SchoolId
  schoolName: string
  title: string
  summary: string
  points: readonly NamedPoint[]
  /** Words that a search by point or subject finds it by. */
  sought: readonly string[]
  subject: string
  stages: readonly Stage[]
  files: readonly ResourceFile[]
  /** How many recordings were left out because pupils can be seen. */
  leftOut: number
  state: ResourceState
  /** How far the author lets it go; none before the answer. */
  reach?: Reach
  shelves: readonly Shelf[]
  /** Of the latest step. */
  by: PersonId
  byName: string
  at: Instant
  /** Why the county returned it, or the school took it out. */
  why?: string
}
export const resources: Documents<ResourceDocument> = collection('resources')
