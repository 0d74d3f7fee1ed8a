/** Pages on evidence that are linked from several packages. */
export const evidencePages = {
  tasks: '/packages/trainee/pages/evidence/index',
  review: '/packages/school-desk/pages/evidence-review/index',
  group: '/packages/leader-desk/pages/evidence/index',
  attempt: (id: string) =>
    `/packages/school-desk/pages/evidence-attempt/index?attempt=${encodeURIComponent(id)}`,
} as const
