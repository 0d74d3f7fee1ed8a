import { router } from '@/cloudfunctions/kernel'
import { comment } from './procedures/comment'
import { groupLogs } from './procedures/group-logs'
import { ledGroups } from './procedures/led-groups'
import { log } from './procedures/log'
import { myLog } from './procedures/my-log'
import { myLogs } from './procedures/my-logs'
import { similarLogs } from './procedures/similar-logs'
import { startPicture } from './procedures/start-picture'
import { submitLog } from './procedures/submit-log'
import { withdrawLog } from './procedures/withdraw-log'

export const trainingLogRouter = router({
  comment,
  groupLogs,
  ledGroups,
  log,
  myLog,
  myLogs,
  similarLogs,
  startPicture,
  submitLog,
  withdrawLog,
})
