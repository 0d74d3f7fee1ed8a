export { attendanceRouter } from './attendance-router'
export { type CheckInDocument, checkIns } from './documents'
export { checkInRouter } from './router'
