export { waitForInspection } from './finish'
export { findAgain } from './keepsakes'
export type { PauseReason, UploadState } from './upload'
export {
  continueUpload,
  dropUpload,
  type OpenFile,
  pauseUpload,
  type ShownFile,
  startUpload,
  useUpload,
  waitForWifi,
} from './uploads'
