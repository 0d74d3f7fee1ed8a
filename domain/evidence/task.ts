import type { FileFacts, Unfit } from './judge-file'
import type { EvidenceItem, ItemRef } from './specification'

/** A file of a task, on its way or arrived, and every item that it is meant for 一课多点. */
export interface Attachment {
  readonly file: string
  readonly serves: readonly ItemRef[]
}

export type FileStatus = 'uploading' | 'inspecting' | 'ready' | 'refused' | 'deleted'
export interface KnownFile extends FileFacts {
  readonly id: string
  readonly status: FileStatus
}

export interface TaskDraft {
  readonly title: string
  readonly points: readonly string[]
  readonly reflection: string
  readonly attachments: readonly Attachment[]
  /** The consent declaration of the class that is in the picture. */
  readonly consent?: string
}

/** How far one item is; `arriving` while a file that would complete it is on its way. */
export type ItemState = 'missing' | 'arriving' | 'unfit' | 'done'

export interface ItemStanding {
  readonly item: EvidenceItem
  readonly state: ItemState
  /** Ids of the files that are meant for it. */
  readonly files: readonly string[]
  readonly problems: readonly (Unfit & { readonly file: string })[]
}

export interface PointStanding {
  readonly point: string
  readonly items: readonly ItemStanding[]
  readonly done: number
}

export type TaskProblem =
  | { readonly code: 'no-title' | 'no-points' | 'consent-missing' | 'no-school-points' }
  | { readonly code: 'theme-not-a-focus-point'; readonly schoolPoints: readonly string[] }
  | { readonly code: 'consent-over'; readonly standing: 'withdrawn' | 'expired' | 'missing' }
  | { readonly code: 'unknown-point' | 'claimed-elsewhere'; readonly point: string }
  | ({ readonly code: 'item-missing' | 'item-arriving' | 'item-unfit' } & ItemRef)
  | {
      readonly code: 'too-many-files'
      readonly most: number
      readonly count: number
      readonly point: string
      readonly item: string
    }
  | {
      readonly code: 'reflection-too-short' | 'reflection-too-long'
      readonly count: number
      readonly limit: number
    }

/** Characters of a reflection, space not counted. No document prints them. */
export const REFLECTION = { fewest: 50, most: 3000 } as const
/** Of the lesson or unit. */
export const TITLE = { fewest: 2, most: 60 } as const
