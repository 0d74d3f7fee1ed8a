import type { Programme, RuleValue } from '@/domain/programme'
import type { RuleChangeDocument } from './documents'

/** A change as a desk shows it: what, from when, by whom, decided by whom. */
export const shownChange = ({ county, ...change }: RuleChangeDocument) => change

/** A value with the words of its document; the screen says what it is by its path and shape. */
export const shownValue = (
  { paths, value, shape, names, sourced }: RuleValue,
  { documents }: Programme,
  pending: readonly RuleChangeDocument[],
) => {
  const document = documents.find(({ id }) => id === sourced.source.document)
  const waiting = pending.find((change) => change.paths.some((path) => paths.includes(path)))
  return {
    paths,
    value,
    shape,
    names,
    clause: sourced.source.clause,
    document: document?.title ?? '',
    issued: document?.issued ?? '',
    ...(sourced.note !== undefined && { note: sourced.note }),
    ...(sourced.overriddenBy !== undefined && { changedBy: sourced.overriddenBy }),
    ...(waiting && { pending: waiting._id }),
  }
}
