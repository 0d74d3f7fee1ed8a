/** How often and how long (milliseconds) an attempt is repeated; the wait is drawn between half and all of the doubled base. */
export interface RetryPolicy {
  attempts: number
  baseMs: number
}

export const gentle: RetryPolicy = { attempts: 3, baseMs: 40 }
/** The SDK's own transaction retry has no pause: of 20 parallel increments only 4 or 5 succeeded. */
export const contended: RetryPolicy = { attempts: 10, baseMs: 15 }

export async function withRetry<T>(
  policy: RetryPolicy,
  repeatable: (error: unknown) => boolean,
  attempt: () => Promise<T>,
): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await attempt()
    } catch (error) {
      if (tried >= policy.attempts || !repeatable(error)) throw error
      const ceiling = policy.baseMs * 2 ** Math.min(tried - 1, 5)
      await new Promise((resolve) => setTimeout(resolve, ceiling * (0.5 + Math.random() / 2)))
    }
  }
}
