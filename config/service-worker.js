/** Opens the app in a browser without a network, as WeChat does by itself; calls to the server are left alone. */

const SHELL = 'suixing-shell'
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/

self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate') event.respondWith(page(request))
  else if (HASHED.test(new URL(request.url).pathname)) event.respondWith(asset(request))
})

/** The page anew while there is a network; a new build throws away what the old one kept. */
async function page(request) {
  const shell = await caches.open(SHELL)
  const kept = await shell.match(request)
  try {
    const fresh = await fetch(request)
    const isNew = kept && (await kept.clone().text()) !== (await fresh.clone().text())
    if (isNew) await Promise.all((await shell.keys()).map((key) => shell.delete(key)))
    if (fresh.ok) await shell.put(request, fresh.clone())
    return fresh
  } catch {
    return kept ?? Response.error()
  }
}

/** Its name holds its hash: what is kept is right for ever. */
async function asset(request) {
  const shell = await caches.open(SHELL)
  const kept = await shell.match(request)
  if (kept) return kept
  const fresh = await fetch(request)
  if (fresh.ok) await shell.put(request, fresh.clone())
  return fresh
}
