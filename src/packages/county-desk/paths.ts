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
  /** the youngest cohort unless one is named */
  classes: (cohort?: string) => `${DESK}/classes/index${cohort === undefined ? '' : `?cohort=${cohort}`}`,
  classesProof: ({ cohort, mode }: { cohort: string; mode: string }) =>
    `${DESK}/classes-proof/index?cohort=${cohort}&mode=${mode}`,
  lateArrivals: (cohort: string) => `${DESK}/classes-late/index?cohort=${cohort}`,
  oneClass: ({ cohort, mode, class: of }: { cohort: string; mode: string; class: string }) =>
    `${DESK}/classes-one/index?cohort=${cohort}&mode=${mode}&class=${of}`,
  programme: `${DESK}/programme/index`,
  ruleChange: (change: string) => `${DESK}/programme-change/index?change=${change}`,
  cohorts: `${DESK}/cohorts/index`,
  cohort: (cohort: string) => `${DESK}/cohorts-one/index?cohort=${cohort}`,
  phases: `${DESK}/phases/index`,
  coverage: `${DESK}/coverage/index`,
  courses: `${DESK}/courses/index`,
  certificates: `${DESK}/certificates/index`,
  evidenceSpec: (point: string) => `${DESK}/evidence-spec/index?point=${encodeURIComponent(point)}`,
  audit: (session: string) => `${DESK}/audit/index?session=${session}`,
} as const
