/** Names one intention through all its retries. */
export const newRequestKey = (): string =>
  `evidence-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`
