import { router } from '@/cloudfunctions/kernel'
import { answerSecondScan } from './procedures/answer-second-scan'
import { redeemEarly } from './procedures/redeem-early'
import { redeemReceipts } from './procedures/redeem-receipts'
import { scan } from './procedures/scan'
import { submitOffline } from './procedures/submit-offline'
import { typeCode } from './procedures/type-code'

/** What the function `check-in` serves: the calls of a hall that scans at once. */
export const checkInRouter = router({
  answerSecondScan,
  redeemEarly,
  redeemReceipts,
  scan,
  submitOffline,
  typeCode,
})
