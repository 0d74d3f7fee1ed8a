import type { FileFormat, FileKind } from '@/domain/file'
import type { Setting } from '@/domain/org'
import type { Dimension, FocusAudience, FocusStage } from '@/domain/programme'
import type { Credits, Points } from '@/domain/shared'

export const EVIDENCE_KINDS = ['document', 'picture', 'video'] as const satisfies readonly FileKind[]
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What a certified item must show, in the words of the national guide: 优秀 and 合格. */
export interface Criteria {
  readonly distinction: string
  readonly pass: string
}

/** One thing that a point asks for 佐证材料: what, how many, in which form, and how it is judged. */
export interface EvidenceItem {
  /** Stays through edits; unique inside its point. */
  readonly id: string
  readonly title: string
  /** What to put in, as a sentence. */
  readonly asks: string
  /** Any one of these will do. */
  readonly kinds: readonly EvidenceKind[]
  readonly count: { readonly atLeast: number; readonly atMost: number }
  readonly formats: readonly FileFormat[]
  /** Whole minutes of a video, both ends included. */
  readonly minutes?: { readonly atLeast?: number; readonly atMost?: number }
  /** Bytes of one file. */
  readonly mostBytes: number
  /** Pupils can be seen or heard: the class needs the school's consent declaration. */
  readonly showsPupils: boolean
  readonly criteria: Criteria
}

/** Where a point comes from: a framework of the programme, the school itself, or the leader's rubric. */
export type PointOrigin = 'capability' | 'focus' | 'own' | 'teaching-case'

/** What a certified point gives: credits that are fixed, or points of a rubric that the reviewer states up to a most. */
export type Earns =
  | { readonly unit: 'credits'; readonly amount: Credits }
  | { readonly unit: 'points'; readonly most: Points }

/** Everything that one capability point, focus point or case asks for. */
export interface Specification {
  readonly point: string
  readonly title: string
  readonly origin: PointOrigin
  /** Dimension of a capability point. */
  readonly dimension?: Dimension
  readonly setting?: Setting
  /** Field of a focus point, as printed. */
  readonly field?: string
  readonly audience?: readonly FocusAudience[]
  readonly stages?: readonly FocusStage[]
  readonly items: readonly EvidenceItem[]
  readonly earns: Earns
  /** No document prints these items or what they earn: ours, until a county says otherwise. */
  readonly toConfirm: boolean
}

/** What a point is called: its printed id before its title, where it has one that people know. */
export const pointName = ({
  point,
  title,
  origin,
}: Pick<Specification, 'point' | 'title' | 'origin'>): string =>
  origin === 'own' || origin === 'teaching-case' ? title : `${point} ${title}`

/** One item of one point: what a file may serve. */
export interface ItemRef {
  readonly point: string
  readonly item: string
}

export const isSameItem = (a: ItemRef, b: ItemRef): boolean => a.point === b.point && a.item === b.item

/** The item behind a reference; nothing when an edit has removed it. */
export const findItem = (
  specifications: readonly Specification[],
  { point, item }: ItemRef,
): EvidenceItem | undefined =>
  specifications.find((one) => one.point === point)?.items.find(({ id }) => id === item)
