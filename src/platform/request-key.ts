/** One intention of a person, kept through its retries. */
export const newRequestKey = (what: string): string =>
  `${what}-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10).padEnd(8, '0')}`
