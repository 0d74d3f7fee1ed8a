const DESK = '/packages/school-desk/pages'

/** The pages of the school's desk, for links between them. */
export const schoolPages = {
  /** `school` is needed by those who administer several; a new one without a point */
  ownPoint: (school: string | undefined, point = '') =>
    `${DESK}/own-point/index?school=${school ?? ''}&point=${point}`,
} as const
