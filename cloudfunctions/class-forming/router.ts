import { router } from '@/cloudfunctions/kernel'
import { cancelForming } from './procedures/cancel-forming'
import { classMap } from './procedures/class-map'
import { classPlan } from './procedures/class-plan'
import { classRule } from './procedures/class-rule'
import { classSessionPlan } from './procedures/class-session-plan'
import { comparePlans } from './procedures/compare-plans'
import { createCohort } from './procedures/create-cohort'
import { exportClasses } from './procedures/export-classes'
import { formClasses } from './procedures/form-classes'
import { listAgendas } from './procedures/list-agendas'
import { listCohorts } from './procedures/list-cohorts'
import { listLateArrivals } from './procedures/list-late-arrivals'
import { listOverrides } from './procedures/list-overrides'
import { listUndivided } from './procedures/list-undivided'
import { mergeClasses } from './procedures/merge-classes'
import { moveSchool } from './procedures/move-school'
import { myClass } from './procedures/my-class'
import { placeLateArrival } from './procedures/place-late-arrival'
import { planProof } from './procedures/plan-proof'
import { previewChange } from './procedures/preview-change'
import { previewReform } from './procedures/preview-reform'
import { publishClasses } from './procedures/publish-classes'
import { reformClasses } from './procedures/reform-classes'

export const classFormingRouter = router({
  cancelForming,
  classMap,
  classPlan,
  classRule,
  classSessionPlan,
  comparePlans,
  createCohort,
  exportClasses,
  formClasses,
  listAgendas,
  listCohorts,
  listLateArrivals,
  listOverrides,
  listUndivided,
  mergeClasses,
  moveSchool,
  myClass,
  placeLateArrival,
  planProof,
  previewChange,
  previewReform,
  publishClasses,
  reformClasses,
})
