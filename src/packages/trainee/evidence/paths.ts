const PAGES = '/packages/trainee/pages'
export const evidenceTask = (key: string): string => `${PAGES}/evidence-task/index?key=${key}`
/** A new task without a key. */
export const evidencePoints = (key?: string): string =>
  `${PAGES}/evidence-points/index${key === undefined ? '' : `?key=${key}`}`
