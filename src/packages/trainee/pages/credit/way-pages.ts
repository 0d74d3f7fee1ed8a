import type { EventKind } from '@/domain/programme'
import { evidencePages } from '../../../../parts/evidence/paths'
import { libraryPages } from '../../../../parts/resources/paths'

const TRAINEE = '/packages/trainee/pages'

/** The page where a kind of event is done; what others enter (a leader's judgement, an assessment) has none. */
export const WAY_PAGES: Partial<Record<EventKind, string>> = {
  'self-test': `${TRAINEE}/self-test/index`,
  'personal-plan': `${TRAINEE}/plan/index`,
  'online-discussion': `${TRAINEE}/discussions/index`,
  'online-study': `${TRAINEE}/study/index`,
  'training-log': `${TRAINEE}/training-logs/index`,
  'evidence-certified': evidencePages.tasks,
  'teaching-case': evidencePages.tasks,
  'group-plan': libraryPages.bring,
  'school-plan': libraryPages.bring,
  'course-scope': '/packages/school-desk/pages/study-scope/index',
  'discussion-organised': `${TRAINEE}/discussions/index`,
}

/** Where sessions stand with their times and codes. */
export const SESSIONS_PAGE = '/pages/learning/index'
