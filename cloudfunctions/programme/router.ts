import { router } from '@/cloudfunctions/kernel'
import { approveRule } from './procedures/approve-rule'
import { closeCohort } from './procedures/close-cohort'
import { cohort } from './procedures/cohort'
import { countCoverage } from './procedures/count-coverage'
import { countiesInView } from './procedures/counties-in-view'
import { coverage } from './procedures/coverage'
import { listCohorts } from './procedures/list-cohorts'
import { listParticipations } from './procedures/list-participations'
import { markTarget } from './procedures/mark-target'
import { openCohort } from './procedures/open-cohort'
import { phases } from './procedures/phases'
import { proposeRule } from './procedures/propose-rule'
import { rejectRule } from './procedures/reject-rule'
import { reopenCohort } from './procedures/reopen-cohort'
import { repinCohort } from './procedures/repin-cohort'
import { replayChange } from './procedures/replay-change'
import { replayCohort } from './procedures/replay-cohort'
import { replayDifferences } from './procedures/replay-differences'
import { ruleChange } from './procedures/rule-change'
import { ruleValue } from './procedures/rule-value'
import { ruleValues } from './procedures/rule-values'
import { schoolCoverage } from './procedures/school-coverage'
import { tellParticipation } from './procedures/tell-participation'
import { withdrawRule } from './procedures/withdraw-rule'

export const programmeRouter = router({
  approveRule,
  closeCohort,
  cohort,
  countCoverage,
  countiesInView,
  coverage,
  listCohorts,
  listParticipations,
  markTarget,
  openCohort,
  phases,
  proposeRule,
  rejectRule,
  reopenCohort,
  repinCohort,
  replayChange,
  replayCohort,
  replayDifferences,
  ruleChange,
  ruleValue,
  ruleValues,
  schoolCoverage,
  tellParticipation,
  withdrawRule,
})
