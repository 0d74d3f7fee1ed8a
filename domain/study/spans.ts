/** From `from` up to, not including, `to`; whole seconds. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Spans in order, none touching the next: a set of seconds, each in it once. */
export type Spans = readonly Span[]

export const lengthOf = (spans: Spans): number => spans.reduce((sum, { from, to }) => sum + to - from, 0)

/** The set with `more` added; what was in it already changes nothing. */
export function united(spans: Spans, more: Span): Spans {
  if (more.to <= more.from) return spans
  const apart = spans.filter(({ from, to }) => to < more.from || from > more.to)
  const touching = spans.filter(({ from, to }) => to >= more.from && from <= more.to)
  const whole = touching.reduce(
    (sum, { from, to }) => ({ from: Math.min(sum.from, from), to: Math.max(sum.to, to) }),
    more,
  )
  return [...apart, whole].sort((a, b) => a.from - b.from)
}

/** The parts of `span` that are not in the set, in order. */
export function missingIn(spans: Spans, span: Span): Spans {
  const free: Span[] = []
  let from = span.from
  for (const taken of spans) {
    if (taken.to <= from || taken.from >= span.to) continue
    if (taken.from > from) free.push({ from, to: taken.from })
    from = taken.to
  }
  return from < span.to ? [...free, { from, to: span.to }] : free
}
