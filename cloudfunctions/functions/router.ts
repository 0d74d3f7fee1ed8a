import { attendanceRouter, checkInRouter } from '@/cloudfunctions/check-in'
import { creditRouter } from '@/cloudfunctions/credit'
import { router } from '@/cloudfunctions/kernel'
import { peopleRouter } from '@/cloudfunctions/people'
import { sessionRouter } from '@/cloudfunctions/session'
import { jobsRouter } from './jobs/router'

/** Everything interactive; the function `api` serves it. */
export const apiRouter = router({
  attendance: attendanceRouter,
  credit: creditRouter,
  people: peopleRouter,
  session: sessionRouter,
})

/** What the phone sees: one tree, whatever function a branch is served by. */
export const appRouter = router({
  attendance: attendanceRouter,
  checkIn: checkInRouter,
  credit: creditRouter,
  jobs: jobsRouter,
  people: peopleRouter,
  session: sessionRouter,
})
export type AppRouter = typeof appRouter
