import type { Worker } from '@/cloudfunctions/kernel'
import type { RecountKind } from '@/cloudfunctions/programme'
import { closeCohortWork } from './recount/close-cohort'
import { countCoverageWork } from './recount/count-coverage'
import { replayRulesWork } from './recount/replay-rules'

/** What works the jobs that fold many people's entries, by the job's kind. */
export const recountWorkers: Readonly<Record<RecountKind, Worker>> = {
  'replay-rules': replayRulesWork,
  'close-cohort': closeCohortWork,
  'count-coverage': countCoverageWork,
}
