/** Everybody who may knock; the words in brackets say where their scope lies. */
export const callers = [
  'nobody',
  'unbound',
  'trainee',
  'leader',
  'school-admin',
  'school-admin (other school)',
  'school-reviewer',
  'trainer (own session)',
  'trainer (other session)',
  'expert',
  'county-office',
  'county-office (other county)',
  'city-viewer',
] as const
export type Caller = (typeof callers)[number]

export interface Line {
  input: unknown
  allowed: readonly Caller[]
}

/** With a WeChat account. */
export const withAccount = callers.filter((caller) => caller !== 'nobody')
export const people = withAccount.filter((caller) => caller !== 'unbound')
export const rostered = people.filter((caller) => /^(trainee|leader|school)/.test(caller))
export const office: readonly Caller[] = ['county-office']
/** Acts on the caller's own county alone: the other county's office is let in, and finds its own county. */
export const anyOffice: readonly Caller[] = ['county-office', 'county-office (other county)']
export const anyTrainer: readonly Caller[] = [
  'trainer (own session)',
  'trainer (other session)',
  ...anyOffice,
]
/** An administrator asks about the own school, whichever that is. */
export const anyAdmin: readonly Caller[] = ['school-admin', 'school-admin (other school)']
/** Those who answer for a school. */
export const ownSchool: readonly Caller[] = ['school-admin', 'county-office']
export const runsTheSession: readonly Caller[] = ['trainer (own session)', 'county-office']
/** One account each. */
export const accountOf = (caller: Caller): string | undefined =>
  caller === 'nobody' ? undefined : `local-${callers.indexOf(caller)}`
