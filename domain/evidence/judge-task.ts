import { needsConsent } from './standing'
import {
  type ItemStanding,
  type PointStanding,
  REFLECTION,
  type TaskDraft,
  type TaskProblem,
  TITLE,
} from './task'

/** What keeps a draft from being submitted; empty when nothing does. Points, theme and consent are judged with the facts of the school. */
export function judgeDraft(draft: TaskDraft, standings: readonly PointStanding[]): TaskProblem[] {
  const count = countCharacters(draft.reflection)
  return [
    ...(draft.title.trim().length < TITLE.fewest ? [{ code: 'no-title' } as const] : []),
    ...(draft.points.length === 0 ? [{ code: 'no-points' } as const] : []),
    ...standings.flatMap(({ point, items }) => items.flatMap((standing) => itemProblems(point, standing))),
    ...(needsConsent(standings) && draft.consent === undefined ? [{ code: 'consent-missing' } as const] : []),
    ...(count < REFLECTION.fewest
      ? [{ code: 'reflection-too-short', count, limit: REFLECTION.fewest } as const]
      : []),
    ...(count > REFLECTION.most
      ? [{ code: 'reflection-too-long', count, limit: REFLECTION.most } as const]
      : []),
  ]
}

function itemProblems(point: string, { item, state, files }: ItemStanding): TaskProblem[] {
  const ref = { point, item: item.id }
  if (files.length > item.count.atMost)
    return [{ code: 'too-many-files', count: files.length, most: item.count.atMost, ...ref }]
  return state === 'done' ? [] : [{ code: `item-${state}`, ...ref }]
}

/** As people count: space is not a character. */
export const countCharacters = (text: string): number => [...text.replace(/\s/gu, '')].length
