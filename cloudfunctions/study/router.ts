import { router } from '@/cloudfunctions/kernel'
import { commentPlan } from './procedures/comment-plan'
import { discussion } from './procedures/discussion'
import { hearBeats } from './procedures/hear-beats'
import { hidePost } from './procedures/hide-post'
import { listCourses } from './procedures/list-courses'
import { listDiscussions } from './procedures/list-discussions'
import { listPlans } from './procedures/list-plans'
import { myCourse } from './procedures/my-course'
import { myPlan } from './procedures/my-plan'
import { myStudy } from './procedures/my-study'
import { openDiscussion } from './procedures/open-discussion'
import { openViewing } from './procedures/open-viewing'
import { plan } from './procedures/plan'
import { post } from './procedures/post'
import { saveCourse } from './procedures/save-course'
import { saveSchoolScope } from './procedures/save-school-scope'
import { schoolScope } from './procedures/school-scope'
import { selfTest } from './procedures/self-test'
import { startCourseVideo } from './procedures/start-course-video'
import { submitPlan } from './procedures/submit-plan'
import { submitSelfTest } from './procedures/submit-self-test'

export const studyRouter = router({
  commentPlan,
  discussion,
  hearBeats,
  hidePost,
  listCourses,
  listDiscussions,
  listPlans,
  myCourse,
  myPlan,
  myStudy,
  openDiscussion,
  openViewing,
  plan,
  post,
  saveCourse,
  saveSchoolScope,
  schoolScope,
  selfTest,
  startCourseVideo,
  submitPlan,
  submitSelfTest,
})
