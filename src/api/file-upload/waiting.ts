const wakers = new Set<() => void>()

/** Waits so long, or until the network or the app comes back. */
export function pause(ms: number): Promise<void> {
  if (ms === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      wakers.delete(end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    wakers.add(end)
  })
}

/** Whoever waits tries now. */
export function wake(): void {
  for (const end of [...wakers]) end()
}
