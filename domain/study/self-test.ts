import type { Dimension, Programme } from '@/domain/programme'
import { planPoints } from './plan'
import type { QuestionSet } from './question-set'

export { commonQuestionSet, type Question, type QuestionSet } from './question-set'

/** Question id → the chosen option's place, 0 = first. */
export type Answers = Readonly<Record<string, number>>

export interface DimensionResult {
  readonly dimension: Dimension
  readonly has: number
  readonly outOf: number
}

export interface Diagnosis {
  /** in the order of the question set */
  readonly dimensions: readonly DimensionResult[]
  /** where the share is least; several when they are equal, none when everything is full */
  readonly weakest: readonly Dimension[]
  /** ids of points of this programme that help there, as the question set ranks them */
  readonly points: readonly string[]
}

/** Questions without a valid answer, in order. */
export const unanswered = ({ questions }: QuestionSet, answers: Answers): string[] =>
  questions.filter(({ id, options }) => options[answers[id] ?? -1] === undefined).map(({ id }) => id)

/** A self-test 自测 is for oneself: it ranks a person's own dimensions, passes and fails nobody. */
export function diagnose(set: QuestionSet, answers: Answers, programme: Programme): Diagnosis {
  const dimensions = [...new Set(set.questions.map(({ dimension }) => dimension))].map((dimension) => {
    const asked = set.questions.filter((question) => question.dimension === dimension)
    return {
      dimension,
      has: asked.reduce((sum, { id }) => sum + (answers[id] ?? 0), 0),
      outOf: asked.reduce((sum, { options }) => sum + options.length - 1, 0),
    }
  })
  const least = Math.min(...dimensions.map(share))
  const weakest =
    least < 1 ? dimensions.filter((one) => share(one) === least).map(({ dimension }) => dimension) : []
  return { dimensions, weakest, points: pointsFor(set, weakest, programme) }
}

const share = ({ has, outOf }: DimensionResult): number => has / outOf

function pointsFor(set: QuestionSet, weakest: readonly Dimension[], programme: Programme): string[] {
  const known = new Set(planPoints(programme, []).map(({ id }) => id))
  const wanted = weakest.flatMap((dimension) => set.points[dimension])
  return [...new Set(wanted)].filter((point) => known.has(point))
}

/** The course of a capability point, by the id that the catalogue gives it. */
export const courseOfPoint = (point: string): string => `capability-${point}`
