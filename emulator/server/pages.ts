import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { type Exchange, type Room, sendText } from './http'

const FRONT = join(__dirname, '..', 'front')

/** The emulator's own pages at `/` and `/outbox`, the built H5 interface at `/app/`. */
export const pagesRoom =
  (webDir: string | undefined): Room =>
  async (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') return false
    if (url.pathname === '/app') {
      response.writeHead(302, { location: '/app/' }).end()
      return true
    }
    if (url.pathname.startsWith('/app/')) {
      if (webDir === undefined) {
        sendText(response, 404, 'The interface is not built, or the emulator runs alone.')
        return true
      }
      return sendFile(exchange, webDir, url.pathname.slice('/app/'.length) || 'index.html')
    }
    const page = ownPages.get(url.pathname)
    return page === undefined ? false : sendFile(exchange, FRONT, page)
  }

const ownPages = new Map([
  ['/', 'index.html'],
  ['/outbox', 'outbox.html'],
  ['/front/style.css', 'style.css'],
  ['/front/people.js', 'people.js'],
  ['/front/outbox.js', 'outbox.js'],
])

async function sendFile({ request, response }: Exchange, folder: string, name: string): Promise<boolean> {
  const root = resolve(folder)
  const path = resolve(join(root, decodeURIComponent(name)))
  if (!path.startsWith(root + sep) || !existsSync(path) || !statSync(path).isFile()) {
    sendText(response, 404, 'Not found')
    return true
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'content-length': statSync(path).size,
    'cache-control': 'no-cache',
  })
  if (request.method === 'HEAD') response.end()
  else await pipeline(createReadStream(path), response)
  return true
}

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}
