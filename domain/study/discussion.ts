import type { StudyRule } from '@/domain/programme'

export type PostProblem =
  | { code: 'post-too-short'; count: number; fewest: number }
  | { code: 'post-repeated' }

/** What makes two posts the same words: letters, figures and signs of the language, nothing else. */
const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

/** Whether a post counts as taking part; one that does not may still be posted. `before` are posts of this person in this discussion. */
export function judgePost(
  text: string,
  before: readonly string[],
  rule: Pick<StudyRule, 'fewestInPost' | 'postsDistinct'>,
): PostProblem | undefined {
  const words = wordsOf(text)
  const count = [...words].length
  if (count < rule.fewestInPost.value)
    return { code: 'post-too-short', count, fewest: rule.fewestInPost.value }
  const repeats = rule.postsDistinct.value && before.some((earlier) => wordsOf(earlier) === words)
  return repeats ? { code: 'post-repeated' } : undefined
}
