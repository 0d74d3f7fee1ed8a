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
