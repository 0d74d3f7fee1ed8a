const SHELL = 'suixing-shell'

/**
 * A browser loses a page that is reloaded in a hall without signal; WeChat keeps the whole app. Starts the worker that keeps it here, and
 * hands it what was loaded before it ran: the page itself, its code, and what `fetched` brings.
 */
export async function keepShell(fetched: Promise<unknown>): Promise<void> {
  if (process.env.TARO_ENV === 'weapp' || !('serviceWorker' in navigator)) return
  await navigator.serviceWorker.register('service-worker.js')
  await Promise.all([navigator.serviceWorker.ready, fetched])
  const shell = await caches.open(SHELL)
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  const own = loaded.filter((name) => /\.[0-9a-f]{8}\.(js|css)$/.test(new URL(name).pathname))
  await shell.addAll([location.pathname, ...new Set(own)])
}
