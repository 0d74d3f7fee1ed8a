import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { sign } from '@/cloudfunctions/certificate/sign'
import { publicKeys } from '@/cloudfunctions/certificate/signing-key'
import { writePaper } from '@/cloudfunctions/certificate/templates/paper'
import { packCredential, packRevocationList } from '@/domain/certificate'
import { addMs, type CalendarDate, DAY, instant } from '@/domain/shared'
import { verifyPage } from '@/tools/build-verify'
import { BROWSER_FLAGS, findBrowser } from '@/tools/find-browser'
import { certificateKeys, hexKey } from '../functions/certificate/keys'
import { filmOf } from './camera-film'
import { before, county, credential, rotated, signed } from './signed-papers'

jest.setTimeout(120_000)

const NOW = instant(Date.now())
const SERIAL = 'a1b2c3d4e5f60718293a'
const GONE = 'b'.repeat(20)

let folder: string
let html: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suixing-verify-'))
  html = await verifyPage()
  browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: [...BROWSER_FLAGS] })
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true, force: true })
})

/** The page as somebody saved it: keys and a list of that day inside, opened from the disk without any network. */
async function offlinePage({
  listAge = 0,
  keyring = rotated,
  by = browser,
} = {}): Promise<{ page: Page; requests: string[] }> {
  const list = packRevocationList({
    county,
    at: addMs(NOW, -listAge),
    revoked: { [GONE]: '2021-12-20' as CalendarDate },
  })
  const published = { ...publicKeys(keyring), lists: [await sign(keyring, list)] }
  const file = path.join(folder, `offline-${listAge}-${publicKeys(keyring).keys.length}.html`)
  await writeFile(
    file,
    html.replace('{"keys":[],"lists":[]}', () => JSON.stringify(published)),
  )
  const context = await by.newContext({ offline: true, viewport: { width: 375, height: 812 } })
  const page = await context.newPage()
  const requests: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) requests.push(request.url())
  })
  await page.goto(`file://${file}`)
  return { page, requests }
}

async function verdictOf(page: Page, text: string): Promise<string> {
  await page.evaluate(() => document.getElementById('verdict')?.replaceChildren())
  await page.fill('#text', text)
  await page.click('#check')
  const verdict = page.locator('[data-verdict]')
  await verdict.waitFor()
  return (await verdict.getAttribute('data-verdict')) ?? ''
}

test('without a network the page tells valid, revoked, forged, unknown and unreadable apart, and asks nobody', async () => {
  const { page, requests } = await offlinePage()
  const valid = await signed(SERIAL)
  expect(await verdictOf(page, `https://suixing.example/app/verify.html#${valid}`)).toBe('valid')
  const card = await page.locator('#verdict').textContent()
  for (const said of ['有效', '吊销名单截至', '安然', '33**************2X', '第一批', '17 学分', 'a1b2 c3d4'])
    expect(card).toContain(said)

  expect(await verdictOf(page, await signed(GONE))).toBe('revoked')
  expect(await page.locator('#verdict').textContent()).toContain('2021年12月20日')

  const [header, payload, signature] = valid.split('.')
  const other = Buffer.from(packCredential({ ...credential(SERIAL), name: '别人' })).toString('base64url')
  expect(await verdictOf(page, [header, other, signature].join('.'))).toBe('forged')
  expect(await page.locator('#verdict').textContent()).not.toContain('别人')
  expect(payload).not.toBe(other)

  expect(await verdictOf(page, await signed(SERIAL, certificateKeys({ k9: hexKey() })))).toBe('unknown-key')
  await page.fill('#text', '不是证书')
  await page.click('#check')
  expect(await page.locator('#problem').textContent()).toContain('没有证书')
  expect(requests).toEqual([])
  await page.context().close()
})

test('after a rotation old and new certificates verify; a page from before it says that it cannot tell', async () => {
  const { page } = await offlinePage()
  expect(await verdictOf(page, await signed(SERIAL, before))).toBe('valid')
  expect(await verdictOf(page, await signed(SERIAL, rotated))).toBe('valid')
  await page.context().close()
  const { page: older } = await offlinePage({ keyring: before })
  expect(await verdictOf(older, await signed(SERIAL, rotated))).toBe('unknown-key')
  await older.context().close()
})

test('a list older than a week is said to be too old, and still knows what was revoked', async () => {
  const { page } = await offlinePage({ listAge: 8 * DAY })
  expect(await verdictOf(page, await signed(SERIAL))).toBe('list-too-old')
  expect(await page.locator('#verdict').textContent()).toContain('名单超过一周')
  expect(await verdictOf(page, await signed(GONE))).toBe('revoked')
  await page.context().close()
})

test('the PDF is verified as a file, and as a picture of its page', async () => {
  const { page } = await offlinePage()
  const jws = await signed(SERIAL)
  const { components, headline, ...said } = credential(SERIAL)
  const source = { document: 'zhejiang-2021-8', clause: '三（五）' }
  const pdf = await writePaper(
    {
      _id: SERIAL,
      ...said,
      person: 'f'.repeat(32) as never,
      school: 'S01' as never,
      schoolName: '测试小学',
      cohort: 'c1',
      cohortName: said.cohort ?? '',
      statement: {
        programme: { id: 'zhejiang', version: 1, title: said.programme },
        verdict: 'pass',
        ...(headline && { headline }),
        components: components.map((one) => ({ ...one, id: one.name, source, lines: [] })),
        assumptions: [],
        documents: [],
      },
      titles: {},
      by: 'f'.repeat(32) as never,
      at: NOW,
      credential: jws,
      state: 'valid',
    },
    `https://suixing.example/app/verify.html#${jws}`,
  )
  await page.setInputFiles('#file', { name: '合格证书.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.locator('[data-verdict=valid]').waitFor()

  await page.reload()
  const picture = await browser.newPage({ viewport: { width: 900, height: 900 } })
  // The code as it stands on paper at 200 dots an inch, a little askew.
  await picture.setContent('<body style="margin:60px;background:#fff"></body>')
  const { encode } = await import('uqr')
  const { data } = encode(`https://suixing.example/app/verify.html#${jws}`, { ecc: 'L', border: 4 })
  const cells = data
    .map((row, y) =>
      row.map((dark, x) => (dark ? `<rect x="${x}" y="${y}" width="1.02" height="1.02"/>` : '')).join(''),
    )
    .join('')
  await picture.evaluate((svg) => {
    document.body.innerHTML = svg
  }, `<svg viewBox="0 0 ${data.length} ${data.length}" width="400" style="transform:rotate(4deg)">${cells}</svg>`)
  const buffer = await picture.screenshot({ type: 'jpeg', quality: 60 })
  await page.setInputFiles('#file', { name: '照片.jpg', mimeType: 'image/jpeg', buffer })
  await page.locator('[data-verdict=valid]').waitFor()
  await picture.close()
  await page.context().close()
})

/** A browser whose camera sees this text as a code. */
async function browserWithCamera(text: string): Promise<Browser> {
  const film = path.join(folder, 'camera.y4m')
  await writeFile(film, filmOf(text))
  const camera = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']
  const args = [...BROWSER_FLAGS, ...camera, `--use-file-for-fake-video-capture=${film}`]
  return chromium.launch({ executablePath: findBrowser() ?? '', args })
}

test('the code of a paper that is held before the camera is verified, and the camera goes off', async () => {
  const by = await browserWithCamera(`https://suixing.example/app/verify.html#${await signed(SERIAL)}`)
  const { page, requests } = await offlinePage({ by })
  await page.click('#scan')
  await page.locator('#camera').waitFor({ state: 'visible' })
  await page.locator('[data-verdict=valid]').waitFor()
  expect(await page.locator('#verdict').textContent()).toContain('安然')
  expect(await page.locator('#camera').isHidden()).toBe(true)
  const tracks = await page.evaluate(() => {
    const video = document.getElementById('camera') as HTMLVideoElement
    return (video.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState)
  })
  expect(tracks).toEqual(['ended'])
  expect(requests).toEqual([])
  await by.close()
})

test('a revoked paper is recognised by the camera as well, and without a camera the page says what else there is', async () => {
  const by = await browserWithCamera(await signed(GONE))
  const { page } = await offlinePage({ by })
  await page.click('#scan')
  await page.locator('[data-verdict=revoked]').waitFor()
  await by.close()

  const { page: blind } = await offlinePage()
  await blind.click('#scan')
  await blind.locator('#problem').waitFor({ state: 'visible' })
  expect(await blind.locator('#problem').textContent()).toContain('照片')
  await blind.context().close()
})

test('online the page takes keys and list from where it came from, and can be saved with them', async () => {
  const list = packRevocationList({ county, at: NOW, revoked: {} })
  const published = { ...publicKeys(rotated), lists: [await sign(rotated, list)] }
  const server: Server = createServer((request, response) => {
    const isList = request.url === '/app/published.json'
    response.writeHead(isList || request.url === '/app/verify.html' ? 200 : 404, {
      'content-type': isList ? 'application/json' : 'text/html; charset=utf-8',
    })
    response.end(isList ? JSON.stringify(published) : html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const context = await browser.newContext({ acceptDownloads: true })
  const page = await context.newPage()
  await page.goto(`http://127.0.0.1:${port}/app/verify.html#${await signed(SERIAL)}`)
  await page.locator('[data-verdict=valid]').waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')])
  const saved = path.join(folder, 'saved.html')
  await download.saveAs(saved)
  await context.close()
  server.close()

  const offline = await browser.newContext({ offline: true })
  const again = await offline.newPage()
  await again.goto(`file://${saved}#${await signed(SERIAL)}`)
  await again.locator('[data-verdict=valid]').waitFor()
  await offline.close()
})
