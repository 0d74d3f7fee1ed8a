import { attendanceRouter } from '@/cloudfunctions/check-in'
import { creditRouter } from '@/cloudfunctions/credit'
import { router } from '@/cloudfunctions/kernel'
import { peopleRouter } from '@/cloudfunctions/people'
import { sessionRouter } from '@/cloudfunctions/session'

/** Everything interactive. */
export const apiRoutes = {
  attendance: attendanceRouter,
  credit: creditRouter,
  people: peopleRouter,
  session: sessionRouter,
}
export const apiRouter = router(apiRoutes)
