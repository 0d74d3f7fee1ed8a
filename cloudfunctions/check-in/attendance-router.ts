import { router } from '@/cloudfunctions/kernel'
import { attendanceSheet } from './procedures/attendance-sheet'
import { confirmRecords } from './procedures/confirm-records'
import { correctRecord } from './procedures/correct-record'
import { exportSheet } from './procedures/export-sheet'
import { mySessions } from './procedures/my-sessions'
import { sessionRecords } from './procedures/session-records'

/** Around the burst: what trainees see of their sessions and trainers of their hall. The function `api` serves it. */
export const attendanceRouter = router({
  attendanceSheet,
  confirmRecords,
  correctRecord,
  exportSheet,
  mySessions,
  sessionRecords,
})
