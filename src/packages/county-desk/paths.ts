const DESK = '/packages/county-desk/pages'

/** The pages of the county's desk, for links between them. */
export const countyPages = {
  home: `${DESK}/home/index`,
  importOf: (kind: 'roster' | 'schools') => `${DESK}/import/index?kind=${kind}`,
  schools: `${DESK}/schools/index`,
  /** a new school without a code */
  school: (code?: string) => `${DESK}/school/index${code === undefined ? '' : `?code=${code}`}`,
  people: `${DESK}/people/index`,
  invitations: `${DESK}/invitations/index`,
  groups: `${DESK}/groups/index`,
} as const
