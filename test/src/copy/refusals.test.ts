import { instant } from '@/domain/shared'
import { readingText, refusalText } from '@/src/copy/refusals'

const now = instant(Date.UTC(2026, 10, 25, 5, 54))

describe('sentences for refusals', () => {
  it('says the reason, then what to do, then who helps, and the code last', () => {
    expect(refusalText({ code: 'CODE_STALE', facts: { behindSeconds: 72 } }, now)).toEqual({
      title: '没有签上：码已过期',
      why: '您扫到的是 1 分 12 秒前的码。大屏每 15 秒换一次，截图和转发的码会失效。',
      next: ['对准大屏上的码，重新扫一次', '坐得远，就输入大屏上的口令', '都不行，请现场的培训者手工补录'],
      icon: 'bad',
      retry: false,
      code: 'CODE_STALE',
    })
  })

  it('offers to try again only where trying again can help', () => {
    expect(refusalText({ code: 'UNREACHABLE', facts: {} }, now).retry).toBe(true)
    expect(refusalText({ code: 'NOT_ALLOWED', facts: { needs: ['county'] } }, now).retry).toBe(false)
  })

  it('speaks of the address, and of nothing unsaved, where a page could not be read', () => {
    const said = readingText({ code: 'BAD_REQUEST', facts: { problems: [] } })
    expect([said.title, said.code]).toEqual(['没有找到', 'BAD_REQUEST'])
    expect(said.way).toBeDefined()
  })

  it('is no dead end for a code that is newer than the app', () => {
    const said = refusalText({ code: 'SOMETHING_NEW', facts: {} }, now)
    expect(said.next.length).toBeGreaterThan(0)
    expect(said.code).toBe('SOMETHING_NEW')
  })
})
