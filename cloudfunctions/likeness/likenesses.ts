import { type AttemptDocument, attempts } from '@/cloudfunctions/evidence'
import { oneOf, type Store } from '@/cloudfunctions/kernel'
import {
  type Comparison,
  compareTexts,
  likenessOfCovers,
  lookAlike,
  mayBeRecoded,
  type Recording,
} from '@/domain/similarity'
import { type MarkDocument, markedTexts, marks } from './documents'

/** Marks that share the most keys are read and compared closely. */
const CLOSELY_COMPARED = 60
const MOST_SHOWN = 10
const MOST_PARTS = 100

/** Two parts of different tasks that a reviewer should see side by side. */
export interface Likeness {
  part: string
  other: MarkDocument
  attempt: AttemptDocument
  /** `same-file`: equal to the byte · `picture`: looks alike · `video`: the same recording encoded anew, it seems · `text`: shares passages */
  kind: 'same-file' | 'picture' | 'video' | 'text'
  /** Of texts: both, and what they share. */
  texts?: { own: string; other: string; comparison: Comparison }
  /** Of recordings: both, and how much of their covers is the same, 0 … 1. */
  recordings?: { own: Recording; other: Recording; cover: number }
}
type Pair = Omit<Likeness, 'attempt'>

/** What is equal or similar in other tasks, of one's own earlier ones too; equal files first, then the most alike. */
export async function likenessesOf(store: Store, attempt: AttemptDocument): Promise<Likeness[]> {
  const own = await store.page(marks, { where: { attempt: attempt._id }, limit: MOST_PARTS })
  const alike = (await Promise.all(own.map((mark) => likeMark(store, mark)))).flat()
  const handedIn = await standingAttempts(store, alike)
  return alike
    .flatMap((pair) => {
      const of = handedIn.get(pair.other.attempt)
      return of ? [{ ...pair, attempt: of }] : []
    })
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_SHOWN)
}

async function likeMark(store: Store, mark: MarkDocument): Promise<Pair[]> {
  const candidates = await store.all(marks, { keys: oneOf(mark.keys) })
  const wanted = new Set(mark.keys)
  const closest = candidates
    .filter(({ task }) => task !== mark.task)
    .map((other) => ({ other, shared: other.keys.filter((key) => wanted.has(key)).length }))
    .sort((one, other) => other.shared - one.shared)
    .slice(0, CLOSELY_COMPARED)
    .map(({ other }) => other)
  const equal = closest.filter((other) => digestOf(mark) !== undefined && digestOf(mark) === digestOf(other))
  const rest = closest.filter((other) => !equal.includes(other))
  return [
    ...equal.map((other): Pair => ({ part: mark.part, other, kind: 'same-file' })),
    ...picturesLike(mark, rest),
    ...recordingsLike(mark, rest),
    ...(await textsLike(store, mark, rest)),
  ]
}

const digestOf = ({ keys }: MarkDocument): string | undefined => keys.find((key) => key.startsWith('file:'))

function picturesLike({ part, picture }: MarkDocument, others: readonly MarkDocument[]): Pair[] {
  return others
    .filter((other) => picture && other.picture && lookAlike(picture, other.picture))
    .map((other) => ({ part, other, kind: 'picture' }))
}

function recordingsLike({ part, recording: own }: MarkDocument, others: readonly MarkDocument[]): Pair[] {
  return others.flatMap((other): Pair[] => {
    if (!own || !other.recording || !mayBeRecoded(own, other.recording)) return []
    const cover = likenessOfCovers(own.cover, other.recording.cover)
    return [{ part, other, kind: 'video', recordings: { own, other: other.recording, cover } }]
  })
}

async function textsLike(
  store: Store,
  { _id, part }: MarkDocument,
  others: readonly MarkDocument[],
): Promise<Pair[]> {
  const ids = [_id, ...others.map((other) => other._id)]
  const found = await store.page(markedTexts, { where: { _id: oneOf(ids) }, limit: CLOSELY_COMPARED + 1 })
  const textOf = new Map(found.map((marked) => [marked._id, marked.text]))
  const own = textOf.get(_id)
  if (own === undefined) return []
  return others.flatMap((other): Pair[] => {
    const text = textOf.get(other._id)
    if (text === undefined) return []
    const comparison = compareTexts(own, text)
    return comparison.worthShowing
      ? [{ part, other, kind: 'text', texts: { own, other: text, comparison } }]
      : []
  })
}

async function standingAttempts(store: Store, pairs: readonly Pair[]): Promise<Map<string, AttemptDocument>> {
  const ids = [...new Set(pairs.map(({ other }) => other.attempt))].slice(0, CLOSELY_COMPARED)
  if (ids.length === 0) return new Map()
  const found = await store.page(attempts, { where: { _id: oneOf(ids) }, limit: CLOSELY_COMPARED })
  return new Map(found.filter(({ state }) => state !== 'withdrawn').map((attempt) => [attempt._id, attempt]))
}

/** A text weighs what it shares, at most 1. */
const WEIGHTS = { 'same-file': 4, picture: 3, video: 2 } as const
const weightOf = ({ kind, texts }: Likeness): number =>
  kind === 'text' ? (texts?.comparison.containment ?? 0) : WEIGHTS[kind]
