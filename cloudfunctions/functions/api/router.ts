import { certificateRouter } from '@/cloudfunctions/certificate'
import { attendanceRouter } from '@/cloudfunctions/check-in'
import { classFormingRouter } from '@/cloudfunctions/class-forming'
import { creditRouter } from '@/cloudfunctions/credit'
import { evidenceRouter } from '@/cloudfunctions/evidence'
import { fileRouter } from '@/cloudfunctions/file'
import { intakeRouter } from '@/cloudfunctions/intake'
import { router } from '@/cloudfunctions/kernel'
import { libraryRouter } from '@/cloudfunctions/library'
import { likenessRouter } from '@/cloudfunctions/likeness'
import { massEntryRouter } from '@/cloudfunctions/mass-entry'
import { orgRouter } from '@/cloudfunctions/org'
import { peopleRouter } from '@/cloudfunctions/people'
import { programmeRouter } from '@/cloudfunctions/programme'
import { sessionRouter } from '@/cloudfunctions/session'
import { studyRouter } from '@/cloudfunctions/study'
import { trainingLogRouter } from '@/cloudfunctions/training-log'

/** Everything interactive. */
export const apiRoutes = {
  attendance: attendanceRouter,
  certificate: certificateRouter,
  classForming: classFormingRouter,
  credit: creditRouter,
  evidence: evidenceRouter,
  file: fileRouter,
  intake: intakeRouter,
  library: libraryRouter,
  likeness: likenessRouter,
  massEntry: massEntryRouter,
  org: orgRouter,
  people: peopleRouter,
  programme: programmeRouter,
  session: sessionRouter,
  study: studyRouter,
  trainingLog: trainingLogRouter,
}
export const apiRouter = router(apiRoutes)
