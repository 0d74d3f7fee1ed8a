import type { Instant } from '@/domain/shared'
import type { DraftProblem } from '@/domain/training-log'
import { dayAndTime } from './dates'

/** What keeps a draft from being submitted, as half a sentence. */
export function draftProblem(problem: DraftProblem, now: Instant): string {
  switch (problem.code) {
    case 'text-too-short':
      return `现在 ${problem.count} 字，还差 ${problem.fewest - problem.count} 字`
    case 'text-too-long':
      return `现在 ${problem.count} 字，要删去 ${problem.count - problem.most} 字`
    case 'too-many-pictures':
      return `图片 ${problem.count} 张，最多 ${problem.most} 张`
    case 'pictures-uploading':
      return `还有 ${problem.count} 张图片没有传完`
    case 'past-due':
      return `${dayAndTime(problem.due, now)} 已经截止`
  }
}
