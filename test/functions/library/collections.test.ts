import { Workbook } from 'exceljs'
import { clipOf } from '../evidence/materials'
import { ADMIN, LEADER, OFFICE, openSchool, REVIEWER, STRANGER, type TestSchool } from '../evidence/school'
import { type Opened, shelfOf } from './shelf'

let school: TestSchool
let shelf: ReturnType<typeof shelfOf>

beforeAll(async () => {
  school = await openSchool()
  shelf = shelfOf(school)
}, 60_000)
afterAll(() => school.stack.stop())

/** Nothing that it is found by besides. */
const NOTHING = { points: [], subject: '', stages: [] }

describe('the six collections', () => {
  it('hold what a leader brings, and come out as a table', async () => {
    const leader = school.writer(LEADER)
    const file = await leader.bringFile('活动方案.docx')
    const wanted = {
      collection: 'group-activity-plan',
      title: '数学坊第三次活动',
      summary: '',
      files: [file],
    }
    const about = { points: ['T9', 'P1'], subject: '数学', stages: ['primary'] }
    const brought = { ...wanted, ...about, reach: 'county', requestKey: 'library-brought' }
    const { id } = await shelf.ask(LEADER, 'bringResource', brought)
    expect(await shelf.ask(LEADER, 'bringResource', brought)).toMatchObject({ id, state: 'kept' })
    await shelf.ask(REVIEWER, 'propose', { resource: id })
    await shelf.ask(OFFICE, 'select', { resource: id, decision: 'select' })

    const sought = (more: object) =>
      shelf.ask<{ resources: { id: string }[] }>(STRANGER, 'search', { shelf: 'county', ...more }, 'query')
    for (const by of [{ point: 't9' }, { point: 'P' }, { subject: '数学' }, { stage: 'primary' }])
      expect(await sought(by)).toMatchObject({
        resources: [{ id, points: [{ point: 'T9' }, { point: 'P1' }] }],
      })
    expect(await sought({ point: 'T1' })).toMatchObject({ resources: [] })
    const unknown = { ...brought, points: ['own-elsewhere'], requestKey: 'library-unknown' }
    expect(await shelf.call(LEADER, 'bringResource', unknown)).toMatchObject({ code: 'NOT_FOUND' })

    const collection = 'group-activity-plan'
    const book = await shelf.ask<{ url: string; fileName: string }>(OFFICE, 'exportCollection', {
      collection,
    })
    expect(book.fileName).toBe('团队研修活动方案集.xlsx')
    const workbook = new Workbook()
    await workbook.xlsx.load(await (await fetch(book.url)).arrayBuffer())
    const rows = workbook.worksheets[0]?.getSheetValues().flat().map(String)
    expect(rows).toEqual(
      expect.arrayContaining(['数学坊第三次活动', '坊主丙', expect.stringMatching(/^001-.*活动方案.docx$/)]),
    )
  })

  it('lose what the school takes out, and its author reads why', async () => {
    const file = await school.writer(LEADER).bringFile('旧方案.docx')
    const { id } = await shelf.ask(LEADER, 'bringResource', {
      ...{ collection: 'group-activity-plan', title: '去年的活动', summary: '', files: [file] },
      ...{ reach: 'county', requestKey: 'library-old', ...NOTHING },
    })
    expect(await shelf.call(LEADER, 'withdraw', { resource: id, why: '旧了' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await shelf.ask(REVIEWER, 'withdraw', { resource: id, why: '内容已经过时' })).toMatchObject({
      state: 'withdrawn',
    })
    expect(await shelf.ask<Opened>(LEADER, 'resource', { resource: id }, 'query')).toMatchObject({
      state: 'withdrawn',
      why: '内容已经过时',
    })
    expect(await shelf.call(STRANGER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('take what an expert brings from the county alone, and give it back by taking it out', async () => {
    await school.county.addOutsider('专家戊', 'local-expert', 'expert')
    const expert = school.writer('local-expert')
    const [words, file] = [await expert.bringFile('点评.docx'), await expert.bringFile('点评.mp4', clipOf(5))]
    const guidance = {
      ...{ collection: 'expert-video', title: '一课三磨点评', summary: '' },
      ...{ reach: 'school', requestKey: 'library-expert', ...NOTHING },
    }
    expect(await shelf.call('local-expert', 'bringResource', { ...guidance, files: [words] })).toMatchObject({
      code: 'RESOURCE_LACKS',
      facts: { kind: 'video' },
    })
    const brought = await shelf.ask('local-expert', 'bringResource', { ...guidance, files: [words, file] })
    expect(brought).toMatchObject({ state: 'proposed', reach: 'county' })
    expect(
      await shelf.ask('local-expert', 'answer', { resource: brought.id, answer: 'county' }),
    ).toMatchObject({
      state: 'proposed',
    })
    expect(
      await shelf.ask(OFFICE, 'select', { resource: brought.id, decision: 'return', why: '请传视频' }),
    ).toMatchObject({ state: 'withdrawn', why: '请传视频' })
  })

  it('are exported for the county office only', async () => {
    expect(await shelf.call(ADMIN, 'exportCollection', { collection: 'school-plan' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })
})
