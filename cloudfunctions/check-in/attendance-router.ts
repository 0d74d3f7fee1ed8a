import { router } from '@/cloudfunctions/kernel'
import { appeal } from './procedures/appeal'
import { appealPicture } from './procedures/appeal-picture'
import { attachAppealPicture } from './procedures/attach-appeal-picture'
import { attendanceSheet } from './procedures/attendance-sheet'
import { auditSession } from './procedures/audit-session'
import { callSecondScan } from './procedures/call-second-scan'
import { confirmRecords } from './procedures/confirm-records'
import { correctRecord } from './procedures/correct-record'
import { decideAppeal } from './procedures/decide-appeal'
import { decideLeave } from './procedures/decide-leave'
import { exportSheet } from './procedures/export-sheet'
import { judgeRecord } from './procedures/judge-record'
import { listAppeals } from './procedures/list-appeals'
import { listLeaves } from './procedures/list-leaves'
import { listSecondScans } from './procedures/list-second-scans'
import { myRequests } from './procedures/my-requests'
import { mySessions } from './procedures/my-sessions'
import { recordOnBehalf } from './procedures/record-on-behalf'
import { requestLeave } from './procedures/request-leave'
import { rollOf } from './procedures/roll-of'
import { schoolSessions } from './procedures/school-sessions'
import { sessionRecords } from './procedures/session-records'
import { submitRoll } from './procedures/submit-roll'

/**
 * Around the burst: what trainees see of their sessions and trainers of their hall, and whatever stands behind a record: rolls, second scans,
 * verdicts, appeals. The function `api` serves it.
 */
export const attendanceRouter = router({
  appeal,
  appealPicture,
  attachAppealPicture,
  attendanceSheet,
  auditSession,
  callSecondScan,
  confirmRecords,
  correctRecord,
  decideAppeal,
  decideLeave,
  exportSheet,
  judgeRecord,
  listAppeals,
  listLeaves,
  listSecondScans,
  myRequests,
  mySessions,
  recordOnBehalf,
  requestLeave,
  rollOf,
  schoolSessions,
  sessionRecords,
  submitRoll,
})
