import { router } from '@/cloudfunctions/kernel'
import { attempt } from './procedures/attempt'
import { beginUpload } from './procedures/begin-upload'
import { certify } from './procedures/certify'
import { consents } from './procedures/consents'
import { declareConsent } from './procedures/declare-consent'
import { discardDraft } from './procedures/discard-draft'
import { listAttempts } from './procedures/list-attempts'
import { listSpecifications } from './procedures/list-specifications'
import { myTasks } from './procedures/my-tasks'
import { nameOfficial } from './procedures/name-official'
import { ownPoint } from './procedures/own-point'
import { ownPoints } from './procedures/own-points'
import { points } from './procedures/points'
import { reply } from './procedures/reply'
import { restoreSpecification } from './procedures/restore-specification'
import { saveDraft } from './procedures/save-draft'
import { saveOwnPoint } from './procedures/save-own-point'
import { saveSpecification } from './procedures/save-specification'
import { say } from './procedures/say'
import { specification } from './procedures/specification'
import { submitTask } from './procedures/submit-task'
import { task } from './procedures/task'
import { viewers } from './procedures/viewers'
import { watch } from './procedures/watch'
import { withdrawConsent } from './procedures/withdraw-consent'
import { withdrawTask } from './procedures/withdraw-task'

export const evidenceRouter = router({
  attempt,
  beginUpload,
  certify,
  consents,
  declareConsent,
  discardDraft,
  listAttempts,
  listSpecifications,
  myTasks,
  nameOfficial,
  ownPoint,
  ownPoints,
  points,
  reply,
  restoreSpecification,
  saveDraft,
  saveOwnPoint,
  saveSpecification,
  say,
  specification,
  submitTask,
  task,
  viewers,
  watch,
  withdrawConsent,
  withdrawTask,
})
