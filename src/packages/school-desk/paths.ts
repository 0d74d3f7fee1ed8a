const DESK = '/packages/school-desk/pages'

/** The pages of the school's desk, for links between them. */
export const schoolPages = {
  /** a new one without a point */
  ownPoint: (school: string, point?: string) =>
    `${DESK}/own-point/index?school=${school}${point === undefined ? '' : `&point=${point}`}`,
} as const
