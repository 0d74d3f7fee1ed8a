/** Who judges, guides or supervises handed-in work: the same who may read an attempt. */
export const REVIEWERS = ['school-reviewer', 'leader', 'county-office'] as const
