import type { Instant } from '../shared'
import { judgeDeadline } from './deadline'
import { countCharacters, type LogRule } from './log-rule'

export interface LogDraft {
  text: string
  /** how many are uploaded or waiting to be */
  pictures: number
  /** of those, not uploaded yet */
  uploading: number
  /** none for a free log */
  due?: Instant
}

export type DraftProblem =
  | { code: 'text-too-short'; count: number; fewest: number }
  | { code: 'text-too-long'; count: number; most: number }
  | { code: 'too-many-pictures'; count: number; most: number }
  | { code: 'pictures-uploading'; count: number }
  | { code: 'past-due'; due: Instant }

export interface DraftVerdict {
  /** empty when it can be submitted */
  problems: DraftProblem[]
  /** taken after its deadline, and marked so */
  late: boolean
}

export function judgeDraft(draft: LogDraft, rule: LogRule, now: Instant): DraftVerdict {
  const count = countCharacters(draft.text)
  const deadline = judgeDeadline(draft.due, now)
  const problems: DraftProblem[] = []
  if (count < rule.fewest || count === 0) {
    problems.push({ code: 'text-too-short', count, fewest: Math.max(1, rule.fewest) })
  }
  if (count > rule.most) problems.push({ code: 'text-too-long', count, most: rule.most })
  if (draft.pictures > rule.mostPictures) {
    problems.push({ code: 'too-many-pictures', count: draft.pictures, most: rule.mostPictures })
  }
  if (draft.uploading > 0) problems.push({ code: 'pictures-uploading', count: draft.uploading })
  if (deadline.state === 'past' && !rule.acceptsLate) problems.push({ code: 'past-due', due: deadline.due })
  return { problems, late: deadline.state === 'past' }
}

/** A submitted log may be taken back and changed until its deadline, and as long as nobody has commented on it. */
export const canWithdraw = (log: { due?: Instant; commented: boolean }, now: Instant): boolean =>
  !log.commented && judgeDeadline(log.due, now).state !== 'past'
