import type { MyProgress } from '../api/answers'

type FigureUnit = Exclude<MyProgress['headline']['unit'], 'none'>

const BY_SESSIONS: readonly string[] = ['onsite-training', 'live-online-training']

/**
 * The unit in which being at a session still earns something of the programme's figure; nothing where sessions give none of it (the
 * points of Hefei) or all that they could give is there: then nothing is promised.
 */
export function sessionUnit({
  headline,
  missing,
}: Pick<MyProgress, 'headline' | 'missing'>): FigureUnit | undefined {
  if (headline.unit === 'none') return undefined
  const earns = missing.some(
    ({ unit, ways }) => unit === headline.unit && ways.some((kind) => BY_SESSIONS.includes(kind)),
  )
  return earns ? headline.unit : undefined
}
