import { paperRouter } from '@/cloudfunctions/certificate/paper-router'
import { checkInRouter } from '@/cloudfunctions/check-in'
import { router } from '@/cloudfunctions/kernel'
import { apiRoutes } from './api/router'
import { jobsRouter } from './jobs/router'

/** What the phone sees: one tree, whichever function serves a branch. Only its type leaves this folder. */
export const appRouter = router({
  ...apiRoutes,
  checkIn: checkInRouter,
  jobs: jobsRouter,
  papers: paperRouter,
})
export type AppRouter = typeof appRouter
