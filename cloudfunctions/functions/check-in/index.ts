import { checkInRouter } from '@/cloudfunctions/check-in'
import { router, serve } from '@/cloudfunctions/kernel'
import { identifyTrainee } from '@/cloudfunctions/people'

export const main = serve({ router: router({ checkIn: checkInRouter }), identify: identifyTrainee })
