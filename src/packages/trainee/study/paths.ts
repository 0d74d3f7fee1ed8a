const PAGES = '/packages/trainee/pages'

/** The pages of online study, for links between them. */
export const studyPages = {
  study: `${PAGES}/study/index`,
  course: (course: string) => `${PAGES}/course/index?course=${course}`,
  selfTest: `${PAGES}/self-test/index`,
  plan: `${PAGES}/plan/index`,
  /** one of the plans that somebody guides */
  planOf: (plan: string) => `${PAGES}/plans/index?plan=${encodeURIComponent(plan)}`,
  discussions: (course?: string) =>
    `${PAGES}/discussions/index${course === undefined ? '' : `?course=${course}`}`,
  discussion: (discussion: string) => `${PAGES}/discussion/index?discussion=${discussion}`,
} as const
