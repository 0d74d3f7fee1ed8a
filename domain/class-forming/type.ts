/**
 * How similar the themes of schools must be before they may share a class (Zhejiang 2021, 三(五): “similar theme”, no measure given):
 * `ignore` any, `hard` the same first theme, `common1` / `common2` at least one / two focus points that all of them chose.
 */
export const modes = ['ignore', 'hard', 'common1', 'common2'] as const
export type Mode = (typeof modes)[number]

export interface FormingSchool {
  id: string
  /** trainees (or teachers: the county says which) that need a place */
  size: number
  stage: string
  township: string
  /** focus points 关注要点, the first one is the school's main theme */
  themes: readonly string[]
  /** degrees; all schools of a county in one datum */
  lat: number
  lng: number
}

export interface FormingInput {
  version: 1
  /** most trainees in one class, 90 in Zhejiang */
  cap: number
  /** a school of this size or more is run on its own, 50 in Zhejiang */
  soloFrom: number
  schools: readonly FormingSchool[]
}

export interface ClassMember {
  school: string
  /** trainees of this school in this class */
  count: number
}

export interface TrainingClass {
  id: string
  /** `solo`: one school, also when it is small */
  kind: 'solo' | 'joint'
  /** the focus points that all schools of a joint class chose; absent in `ignore` */
  focus?: readonly string[]
  /** of a joint class: the school to which the others travel least */
  host?: string
  members: readonly ClassMember[]
}

/**
 * Proof that fewer classes are impossible: no set of small schools that fits in one class weighs more than `P`,
 * so at least ceil(total weight / P) classes are needed. `p` gives the weight by size of school.
 */
export interface SizeCertificate {
  P: number
  p: Readonly<Record<string, number>>
}

/** The same proof for `common1` and `common2`, where the weight belongs to the school and a class must also share focus points. */
export interface SchoolCertificate {
  P: number
  p: Readonly<Record<string, number>>
}

export interface Minimum {
  /** classes formed, those of large schools included */
  value: number
  /** no way of forming has fewer classes than this */
  lower: number
  /** why `lower` holds: a printed certificate, an exhaustive search; `open`: it holds, but `value` is above it */
  how: 'certificate' | 'search' | 'open'
}

/** What is minimised, in this order; all integers. */
export interface Measures {
  classes: number
  themeGap: number
  personMetres: number
  squaredLoads: number
}

export interface FormedClasses {
  classes: readonly TrainingClass[]
  /** schools without a trainee */
  excluded?: readonly string[]
  /** `ignore`; also `common1` and `common2` where sizes alone already prove the minimum */
  certificate?: SizeCertificate
  /** `hard`: by first theme */
  certificates?: Readonly<Record<string, SizeCertificate>>
  /** `common1` and `common2` where the themes prove more than the sizes */
  schoolCertificate?: SchoolCertificate
  minimum: Minimum
  measures: Measures
  /** the whole order (classes, theme gap, person-metres, balance) is proven optimal */
  wholeOrderProven: boolean
}

/** A budget in work, not in time, makes a result repeatable; `shouldStop` may only end it earlier. */
export interface Budget {
  seed: number
  /** moves that the improvement may try */
  iterations: number
  shouldStop: () => boolean
  /** time to be content with the number of classes and to spend the rest on theme gap, travel and balance */
  shouldSettle: () => boolean
}
