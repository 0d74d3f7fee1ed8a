import type { MyProgress } from '../../api/answers'
import type { ProgressView } from './view'

/** More lines than these stand on the page behind the card. */
const MOST_LINES = 3

/**
 * The one figure of the programme and what is missing of it, the largest gap first; what is counted in another unit stands below with its
 * own unit and is never added. A programme without a figure has a card that says so.
 */
export function progressView({ headline, components, missing, cohort }: MyProgress): ProgressView {
  const cohortName = cohort?.course === 'closed' || cohort?.course === 'closing' ? cohort.name : undefined
  const closed = cohortName === undefined ? {} : { closed: cohortName }
  if (headline.unit === 'none') return { kind: 'without-figure', ...closed }
  const nameOf = (id: string): string => components.find((component) => component.id === id)?.name ?? ''
  const rank = (unit: string): number => (unit === headline.unit ? 0 : 1)
  const all = missing
    .filter(({ component }) => component !== 'total')
    .map(({ component, lacks, unit }) => ({ name: nameOf(component), amount: lacks, unit }))
    .sort((a, b) => rank(a.unit) - rank(b.unit) || b.amount - a.amount)
  const ofOthers = all.filter(({ unit }) => unit !== headline.unit).length
  const shown = ofOthers > 0 ? all.slice(0, MOST_LINES - 1) : all.slice(0, MOST_LINES)
  return {
    kind: 'figure',
    unit: headline.unit,
    earned: headline.has,
    target: headline.needs ?? headline.outOf,
    isRequired: headline.needs !== null,
    missing: shown,
    more: all.length - shown.length,
    ...closed,
  }
}
