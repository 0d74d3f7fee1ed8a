import { router } from '@/cloudfunctions/kernel'
import { cohortResults } from './procedures/cohort-results'
import { myEntries } from './procedures/my-entries'
import { myProgress } from './procedures/my-progress'
import { myStandings } from './procedures/my-standings'

export const creditRouter = router({ cohortResults, myEntries, myProgress, myStandings })
