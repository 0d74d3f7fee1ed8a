import { type Way, Ways } from '../../../../components/ways'
import { countyCopy } from '../../../../copy/county'
import { countyPages } from '../../paths'

const { programmeWays: copy } = countyCopy

const WAYS: readonly Way[] = [
  { icon: 'write', ...copy.programme, url: countyPages.programme },
  { icon: 'award', ...copy.cohorts, url: countyPages.cohorts },
  { icon: 'today', ...copy.phases, url: countyPages.phases },
  { icon: 'tick', ...copy.coverage, url: countyPages.coverage },
]

/** The rules, the cohorts, and how far the county is. */
export const ProgrammeWays = () => <Ways ways={WAYS} />
