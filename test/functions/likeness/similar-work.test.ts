import jpeg from 'jpeg-js'
import { openStore, storage } from '@/cloudfunctions/kernel'
import { markedTexts, marks } from '@/cloudfunctions/likeness/documents'
import { markWork } from '@/cloudfunctions/likeness/mark-work'
import { hashOfPicture } from '@/cloudfunctions/likeness/read/hash-of-picture'
import { wordsOfDocument } from '@/cloudfunctions/likeness/read/words-of-document'
import { documentOf } from '@/tools/demo/documents'
import { zip } from '@/tools/seed/zip'
import { COUNTY } from '../county'
import {
  LEADER,
  OTHER_AUTHOR,
  OTHER_REVIEWER,
  openSchool,
  REVIEWER,
  type TestSchool,
} from '../evidence/school'

const COPIED =
  '课前用问卷了解学生对可能性的看法，全班四十二人里有十九人认为一定会摸到红球，因此本课从摸球游戏开始，让学生先猜再试，把每一次结果记录在平板上，最后由大屏汇总成条形图，一起讨论次数越多越接近几分之几。'
const ownWords = documentOf('教学设计', COPIED, '板书只写三行，其余留给学生说。')
const copiedWords = documentOf('备课稿', '导入部分另行设计，用转盘代替摸球。', COPIED)

describe('reading', () => {
  it('takes the words of a document, paragraph by paragraph, and nothing of what is none', () => {
    expect(wordsOfDocument(documentOf('一 &amp; 二', '三'), 100)).toBe('一 & 二\n三')
    expect(wordsOfDocument(documentOf('一二三四五'), 3)).toBe('一二三')
    expect(wordsOfDocument(Buffer.from('PK not a document'), 100)).toBe('')
    expect(wordsOfDocument(Buffer.from(zip([['word/document.xml', Buffer.from('<w:document')]])), 100)).toBe(
      '',
    )
  })

  it('hashes pictures, and neither broken nor giant ones', () => {
    const data = Buffer.alloc(64 * 64 * 4, 90)
    expect(hashOfPicture(jpeg.encode({ width: 64, height: 64, data }, 80).data)).toMatch(/^[0-9a-f]{64}$/)
    expect(hashOfPicture(Buffer.from('no picture'))).toBeUndefined()
    const giant = Buffer.alloc(40)
    giant.write('\x89PNG', 'latin1')
    giant.writeUInt32BE(60_000, 16)
    giant.writeUInt32BE(60_000, 20)
    expect(hashOfPicture(giant)).toBeUndefined()
  })
})

interface Similar {
  isRead: boolean
  others: {
    id: string
    kind: string
    part: string
    own: boolean
    name?: string
    schoolName: string
    text?: string
    otherText?: string
    passages?: { letters: number }[]
  }[]
}

describe('handed-in work', () => {
  let school: TestSchool
  let attempt: string
  const similar = (account = REVIEWER) =>
    school.stack.ask<Similar>(account, 'query', 'likeness.similarWork', { attempt })

  beforeAll(async () => {
    school = await openSchool()
    const other = school.writer(OTHER_AUTHOR)
    await other.write('copied-from', {
      designFile: copiedWords,
      reflection: '这次课我完全换了一种讲法。'.repeat(8),
    })
    await other.submit('copied-from')
    await school.write('task-own', { designFile: ownWords })
    await school.submit('task-own')
    attempt = (await school.task('task-own')).attempts[0]?.id ?? ''
  }, 90_000)
  afterAll(() => school.stack.stop())

  it('is not called original before it was read', async () => {
    expect(await similar()).toEqual({ isRead: false, others: [] })
  })

  it('is read once by the timer, whatever is repeated', async () => {
    expect(await markWork(storage, () => false)).toBe(2)
    expect(await markWork(storage, () => false)).toBe(0)
    const store = openStore(COUNTY)
    expect(await store.count(marks, { attempt })).toBe(3)
    expect(await store.count(markedTexts, { attempt })).toBe(2)
  })

  it('is shown beside what is like it: equal recordings first, then shared passages', async () => {
    const { isRead, others } = await similar()
    expect(isRead).toBe(true)
    expect(others).toMatchObject([
      { kind: 'same-file', part: '课堂.mp4', own: false, name: '同校教师' },
      { kind: 'text', part: '教学设计.docx', name: '同校教师', passages: [{ letters: expect.any(Number) }] },
    ])
    expect(others[1]?.otherText).toContain('转盘')
  })

  it('does not name the other author to somebody who may not see that work', async () => {
    const { others } = await similar(LEADER)
    expect(others).toHaveLength(2)
    for (const { name, schoolName } of others)
      expect({ name, schoolName }).toEqual({ schoolName: expect.any(String) })
  })

  it('is compared for those only who judge, guide or supervise it', async () => {
    const refused = await school.stack.call(OTHER_REVIEWER, 'query', 'likeness.similarWork', { attempt })
    expect(refused).toMatchObject({ ok: false, code: 'NOT_ALLOWED' })
  })

  it('opens the other document for looking at both, never a recording of pupils', async () => {
    const { others } = await similar()
    const watch = (index: number) =>
      school.stack.call(REVIEWER, 'mutation', 'likeness.watchSimilar', {
        attempt,
        other: others[index]?.id,
        view: 'similar-view',
      })
    expect(await watch(0)).toMatchObject({ ok: false, code: 'NOT_WATCHABLE' })
    const watched = await watch(1)
    expect(watched).toMatchObject({ ok: true, data: { viewer: expect.stringContaining('方砚清') } })
    const { url } = (watched as { data: { url: string } }).data
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer())
    expect(bytes.equals(copiedWords)).toBe(true)
  })

  it('disappears from the comparison when it was taken back', async () => {
    await school.stack.ask(OTHER_AUTHOR, 'mutation', 'evidence.withdrawTask', { key: 'copied-from' })
    expect((await similar()).others).toEqual([])
  })
})
