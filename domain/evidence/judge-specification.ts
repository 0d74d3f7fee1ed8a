import type { EvidenceItem, Specification } from './specification'
import { formatsOf } from './standard'

export const MOST_ITEMS = 6
const MOST_FILES = 12
const LONGEST_MINUTES = 120
/** What the storage takes in one file. */
const LARGEST_FILE = 1_073_741_824

export type SpecificationProblem =
  | { readonly code: 'no-items' | 'too-many-items' | 'earns-nothing' }
  | {
      readonly code:
        | 'no-title'
        | 'no-criteria'
        | 'no-kind'
        | 'format-of-other-kind'
        | 'count-not-possible'
        | 'minutes-not-possible'
        | 'size-not-possible'
        | 'same-id'
      readonly item: string
    }

/** What is wrong with a specification that a county or a school has edited; empty when it may be used. */
export const judgeSpecification = ({
  items,
  earns,
}: Pick<Specification, 'items' | 'earns'>): SpecificationProblem[] => [
  ...(items.length === 0 ? [{ code: 'no-items' } as const] : []),
  ...(items.length > MOST_ITEMS ? [{ code: 'too-many-items' } as const] : []),
  ...((earns.unit === 'credits' ? earns.amount : earns.most) > 0 ? [] : [{ code: 'earns-nothing' } as const]),
  ...items.flatMap((item, index) => itemProblems(item, items.slice(0, index))),
]

function itemProblems(item: EvidenceItem, before: readonly EvidenceItem[]): SpecificationProblem[] {
  const { id, title, kinds, formats, count, mostBytes, criteria } = item
  const taken = formatsOf(kinds)
  const problems: [boolean, Extract<SpecificationProblem, { item: string }>['code']][] = [
    [title.trim() === '', 'no-title'],
    [criteria.distinction.trim() === '' || criteria.pass.trim() === '', 'no-criteria'],
    [kinds.length === 0 || formats.length === 0, 'no-kind'],
    [formats.some((format) => !taken.includes(format)), 'format-of-other-kind'],
    [
      !(count.atLeast >= 1 && count.atLeast <= count.atMost && count.atMost <= MOST_FILES),
      'count-not-possible',
    ],
    [!areMinutesPossible(item), 'minutes-not-possible'],
    [!(mostBytes > 0 && mostBytes <= LARGEST_FILE), 'size-not-possible'],
    [before.some((other) => other.id === id), 'same-id'],
  ]
  return problems.flatMap(([isWrong, code]) => (isWrong ? [{ code, item: id }] : []))
}

function areMinutesPossible({ kinds, minutes }: EvidenceItem): boolean {
  if (minutes === undefined) return true
  const { atLeast = 0, atMost = LONGEST_MINUTES } = minutes
  return kinds.includes('video') && atLeast >= 0 && atLeast < atMost && atMost <= LONGEST_MINUTES
}
