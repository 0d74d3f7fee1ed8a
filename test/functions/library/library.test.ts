import { Workbook } from 'exceljs'
import { expireEvidence } from '@/cloudfunctions/evidence'
import { files } from '@/cloudfunctions/file'
import { storage } from '@/cloudfunctions/kernel'
import { type CalendarDate, instantInChina } from '@/domain/shared'
import { bridge, pngOf } from '@/tools/demo/documents'
import { clipOf } from '../evidence/materials'
import {
  ADMIN,
  AUTHOR,
  LEADER,
  OFFICE,
  OTHER_AUTHOR,
  OTHER_REVIEWER,
  openSchool,
  REVIEWER,
  STRANGER,
  type TestSchool,
} from '../evidence/school'

let school: TestSchool
let attempt: string

interface Line {
  id: string
  title: string
  state: string
  collection: string
  reach?: string
  why?: string
}
interface Opened extends Line {
  files: { file: string; name: string }[]
  leftOut: number
  isOwn: boolean
}
const ask = <Data = Line>(
  account: string,
  procedure: string,
  input: object,
  type: 'query' | 'mutation' = 'mutation',
) => school.stack.ask<Data>(account, type, `library.${procedure}`, input)
const refused = (
  account: string,
  procedure: string,
  input: object,
  type: 'query' | 'mutation' = 'mutation',
) => school.stack.call(account, type, `library.${procedure}`, input)
const found = async (account: string, more: object = {}) =>
  (await ask<{ resources: Line[] }>(account, 'search', { shelf: 'school', ...more }, 'query')).resources

beforeAll(async () => {
  school = await openSchool()
  await school.write('library-task')
  await school.submit('library-task')
  attempt = (await school.task('library-task')).attempts[0]?.id ?? ''
}, 60_000)
afterAll(() => school.stack.stop())

describe('a school', () => {
  let id: string

  it('keeps certified work only, and asks its author first', async () => {
    expect(await refused(REVIEWER, 'askAuthor', { attempt })).toMatchObject({
      code: 'RESOURCE_NOT_CERTIFIED',
    })
    const items = ['design', 'practice'].map((item) => ({
      point: 'T1',
      item,
      mark: 'distinction',
      reason: '',
    }))
    await school.stack.ask(REVIEWER, 'mutation', 'evidence.certify', {
      attempt,
      after: 0,
      items,
      stated: {},
      requestKey: 'library-decision',
    })
    const asked = await ask(REVIEWER, 'askAuthor', { attempt })
    id = asked.id
    expect(asked).toMatchObject({ state: 'asked', collection: '' })
    expect(await ask(ADMIN, 'askAuthor', { attempt })).toMatchObject({ id, state: 'asked' })
    expect(await found(STRANGER)).toEqual([])
    expect(await refused(STRANGER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('has it on its shelf when the author agrees, recordings of pupils left out', async () => {
    expect(await ask<Line[]>(AUTHOR, 'myResources', {}, 'query')).toMatchObject([{ id, state: 'asked' }])
    expect(await refused(STRANGER, 'answer', { resource: id, answer: 'county' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await ask(AUTHOR, 'answer', { resource: id, answer: 'school' })).toMatchObject({
      state: 'kept',
      reach: 'school',
    })
    const opened = await ask<Opened>(STRANGER, 'resource', { resource: id }, 'query')
    expect(opened).toMatchObject({ files: [{ name: '教学设计.docx' }], leftOut: 1, isOwn: false })
    const file = opened.files[0]?.file ?? ''
    const { url } = await ask<{ url: string }>(STRANGER, 'openFile', {
      resource: id,
      file,
      view: 'library-view',
    })
    expect((await fetch(url)).status).toBe(200)
  })

  it.each([
    [{ point: 'T1' }, 1],
    [{ point: 'T7' }, 0],
    [{ subject: '数学' }, 1],
    [{ subject: '语文' }, 0],
    [{ stage: 'primary' }, 1],
    [{ stage: 'junior' }, 0],
    [{ shelf: 'county' }, 0],
  ])('finds by %j', async (wanted, count) => {
    expect(await found(STRANGER, wanted)).toHaveLength(count)
  })

  it('keeps its shelf to itself', async () => {
    expect(await found(OTHER_REVIEWER)).toEqual([])
    expect(await refused(OTHER_REVIEWER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('proposes to the county no more than the author agreed to', async () => {
    expect(await refused(REVIEWER, 'propose', { resource: id })).toMatchObject({ code: 'RESOURCE_NOT_THERE' })
    await ask(AUTHOR, 'answer', { resource: id, answer: 'county' })
    expect(await ask(REVIEWER, 'propose', { resource: id })).toMatchObject({ state: 'proposed' })
  })

  it('sees it selected by the county, for everybody, and returned with a reason', async () => {
    const listed = await ask<{ resources: Line[] }>(
      OFFICE,
      'listResources',
      { of: { kind: 'county', show: 'proposed' } },
      'query',
    )
    expect(listed.resources).toMatchObject([{ id, state: 'proposed' }])
    await ask(OFFICE, 'select', { resource: id, decision: 'select' })
    expect(await found(OTHER_REVIEWER, { shelf: 'county' })).toMatchObject([{ id }])
    expect(
      await ask(OFFICE, 'select', { resource: id, decision: 'return', why: '录像另行补交' }),
    ).toMatchObject({
      state: 'kept',
      why: '录像另行补交',
    })
    expect(await found(OTHER_REVIEWER, { shelf: 'county' })).toEqual([])
  })

  it('loses it at once when the author takes it back', async () => {
    expect(await ask(AUTHOR, 'answer', { resource: id, answer: 'no' })).toMatchObject({ state: 'withdrawn' })
    expect(await found(STRANGER)).toEqual([])
    expect(await refused(AUTHOR, 'answer', { resource: id, answer: 'school' })).toMatchObject({
      code: 'RESOURCE_NOT_THERE',
    })
  })
})

describe('a picture that shows no pupils', () => {
  const KEY = 'library-picture'
  const expireAt = (day: string) => expireEvidence({ storage, now: instantInChina(day as CalendarDate, 0) })
  let picture: string
  let resource: string
  let expiresOn: string
  const status = async () => (await school.county.store.find(files, picture))?.status

  beforeAll(async () => {
    const author = school.writer(OTHER_AUTHOR)
    const points = ['T1', 'P2']
    const { design, practice } = await author.write(KEY, { points })
    picture = await author.upload(KEY, { point: 'P2', item: 'record' }, '过程.png', pngOf(bridge, 40, 30))
    const attachments = [
      {
        file: design,
        serves: [
          { point: 'T1', item: 'design' },
          { point: 'P2', item: 'plan' },
        ],
      },
      { file: practice, serves: [{ point: 'T1', item: 'practice' }] },
      { file: picture, serves: [{ point: 'P2', item: 'record' }] },
    ]
    await author.save(KEY, { points, attachments, consent: await school.declare() })
    await author.submit(KEY)
    const task = await author.task(KEY)
    expiresOn = task.expiresOn ?? ''
    const handedIn = task.attempts[0]?.id
    const items = attachments.flatMap(({ serves }) =>
      serves.map((one) => ({ ...one, mark: 'pass', reason: '' })),
    )
    await school.stack.ask(REVIEWER, 'mutation', 'evidence.certify', {
      ...{ attempt: handedIn, after: 0, items, stated: {}, requestKey: 'library-two-points' },
    })
    const asked = await ask(REVIEWER, 'askAuthor', { attempt: handedIn })
    expect(asked.collection).toBe('multi-point-case')
    resource = asked.id
    await ask(OTHER_AUTHOR, 'answer', { resource, answer: 'school' })
  }, 60_000)

  it('stays in the library when the recordings of its task are deleted', async () => {
    expect(await expireAt(expiresOn)).toBeGreaterThanOrEqual(1)
    expect(await status()).toBe('ready')
  })

  it('goes with the next round after it was taken out', async () => {
    await ask(OTHER_AUTHOR, 'answer', { resource, answer: 'no' })
    expect(await expireAt(expiresOn)).toBe(1)
    expect(await status()).toBe('deleted')
  })
})

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
    const brought = { ...wanted, reach: 'county', requestKey: 'library-brought' }
    const { id } = await ask(LEADER, 'bringResource', brought)
    expect(await ask(LEADER, 'bringResource', brought)).toMatchObject({ id, state: 'kept' })
    await ask(REVIEWER, 'propose', { resource: id })
    await ask(OFFICE, 'select', { resource: id, decision: 'select' })

    const collection = 'group-activity-plan'
    const book = await ask<{ url: string; fileName: string }>(OFFICE, 'exportCollection', { collection })
    expect(book.fileName).toBe('团队研修活动方案集.xlsx')
    const workbook = new Workbook()
    await workbook.xlsx.load(await (await fetch(book.url)).arrayBuffer())
    const rows = workbook.worksheets[0]?.getSheetValues().flat().map(String)
    expect(rows).toEqual(expect.arrayContaining(['数学坊第三次活动', '坊主丙', '活动方案.docx']))
  })

  it('lose what the school takes out, and its author reads why', async () => {
    const file = await school.writer(LEADER).bringFile('旧方案.docx')
    const { id } = await ask(LEADER, 'bringResource', {
      ...{ collection: 'group-activity-plan', title: '去年的活动', summary: '', files: [file] },
      ...{ reach: 'county', requestKey: 'library-old' },
    })
    expect(await refused(LEADER, 'withdraw', { resource: id, why: '旧了' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await ask(REVIEWER, 'withdraw', { resource: id, why: '内容已经过时' })).toMatchObject({
      state: 'withdrawn',
    })
    expect(await ask<Opened>(LEADER, 'resource', { resource: id }, 'query')).toMatchObject({
      state: 'withdrawn',
      why: '内容已经过时',
    })
    expect(await refused(STRANGER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('take what an expert brings from the county alone, and give it back by taking it out', async () => {
    await school.county.addOutsider('专家戊', 'local-expert', 'expert')
    const expert = school.writer('local-expert')
    const [words, file] = [await expert.bringFile('点评.docx'), await expert.bringFile('点评.mp4', clipOf(5))]
    const guidance = {
      ...{ collection: 'expert-video', title: '一课三磨点评', summary: '' },
      ...{ reach: 'school', requestKey: 'library-expert' },
    }
    expect(await refused('local-expert', 'bringResource', { ...guidance, files: [words] })).toMatchObject({
      code: 'RESOURCE_LACKS',
      facts: { kind: 'video' },
    })
    const brought = await ask('local-expert', 'bringResource', { ...guidance, files: [words, file] })
    expect(brought).toMatchObject({ state: 'proposed', reach: 'county' })
    expect(await ask('local-expert', 'answer', { resource: brought.id, answer: 'county' })).toMatchObject({
      state: 'proposed',
    })
    expect(
      await ask(OFFICE, 'select', { resource: brought.id, decision: 'return', why: '请传视频' }),
    ).toMatchObject({ state: 'withdrawn', why: '请传视频' })
  })

  it('are exported for the county office only', async () => {
    expect(await refused(ADMIN, 'exportCollection', { collection: 'school-plan' })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
  })
})
