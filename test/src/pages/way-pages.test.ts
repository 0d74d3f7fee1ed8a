import { readFileSync } from 'node:fs'
import { type EventKind, eventKinds } from '@/domain/programme'
import { ENTERED_BY } from '@/src/copy/event-kinds'
import { SESSIONS_PAGE, WAY_PAGES } from '@/src/packages/trainee/pages/credit/way-pages'

const registered = readFileSync('src/app.config.ts', 'utf8')

describe('where what is missing leads to', () => {
  it.each([SESSIONS_PAGE, ...Object.values(WAY_PAGES)])('%s is a page of the app', (url) => {
    const [, root, page] = /^\/(?:(packages\/[\w-]+)\/)?(pages\/.+)$/.exec(url) ?? []
    const part = root === undefined ? registered : registered.slice(registered.indexOf(`'${root}'`))
    expect(part).toContain(`'${page}'`)
  })

  const byScanning: readonly EventKind[] = ['onsite-training', 'live-online-training']
  it.each(Object.keys(eventKinds) as EventKind[])('%s is a page or a scan, or says who enters it', (kind) => {
    const isSaid = ENTERED_BY[kind] !== undefined
    expect(WAY_PAGES[kind] !== undefined || byScanning.includes(kind)).toBe(!isSaid)
  })
})
