// Not by the context's door: it leads to spreadsheets too, and this function has to be small and warm.
import { checkInRouter } from '@/cloudfunctions/check-in/router'
import { router, serve } from '@/cloudfunctions/kernel'
import { identifyTrainee } from '@/cloudfunctions/people'

export const main = serve({ router: router({ checkIn: checkInRouter }), identify: identifyTrainee })
