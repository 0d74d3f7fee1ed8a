import type { Instant, PersonId } from '@/domain/shared'
import { type Collection, collection, type StoredDocument } from '../store'

export type JobState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled'

/** Long work as a document: what to do, how far it is, and who holds it just now. */
export interface Job extends StoredDocument {
  kind: string
  /** What the worker needs to know, ids only. */
  input: Readonly<Record<string, string | number | boolean>>
  state: JobState
  done: number
  total: number
  /** Where the next slice begins; its meaning is the worker's. */
  cursor: string
  /** What came of it, shown to who waits. */
  result?: Readonly<Record<string, string | number | boolean>>
  /** A refusal's code when it failed. */
  failure?: string
  by: PersonId
  createdAt: Instant
  /** Nobody else works on it before this instant; 0 when it is free. */
  leaseUntil: number
  tries: number
}

export const jobs: Collection<Job> = collection('jobs')

/** The progress that a phone sees. */
export type JobProgress = Pick<Job, 'state' | 'done' | 'total' | 'result' | 'failure'>

export const progressOf = ({ state, done, total, result, failure }: Job): JobProgress => ({
  state,
  done,
  total,
  ...(result && { result }),
  ...(failure !== undefined && { failure }),
})
