import {
  ADMIN,
  AUTHOR,
  OFFICE,
  OTHER_REVIEWER,
  openSchool,
  REVIEWER,
  STRANGER,
  type TestSchool,
} from '../evidence/school'
import { type Line, type Opened, shelfOf } from './shelf'

let school: TestSchool
let shelf: ReturnType<typeof shelfOf>
let attempt: string

const found = async (account: string, more: object = {}) =>
  (await shelf.ask<{ resources: Line[] }>(account, 'search', { shelf: 'school', ...more }, 'query')).resources

beforeAll(async () => {
  school = await openSchool()
  shelf = shelfOf(school)
  await school.write('library-task')
  await school.submit('library-task')
  attempt = (await school.task('library-task')).attempts[0]?.id ?? ''
}, 60_000)
afterAll(() => school.stack.stop())

describe('a school', () => {
  let id: string

  it('keeps certified work only, and asks its author first', async () => {
    expect(await shelf.call(REVIEWER, 'askAuthor', { attempt })).toMatchObject({
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
    const asked = await shelf.ask(REVIEWER, 'askAuthor', { attempt })
    id = asked.id
    expect(asked).toMatchObject({ state: 'asked', collection: '' })
    expect(await shelf.ask(ADMIN, 'askAuthor', { attempt })).toMatchObject({ id, state: 'asked' })
    expect(await found(STRANGER)).toEqual([])
    expect(await shelf.call(STRANGER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('has it on its shelf when the author agrees, recordings of pupils left out', async () => {
    expect(await shelf.ask<Line[]>(AUTHOR, 'myResources', {}, 'query')).toMatchObject([
      { id, state: 'asked' },
    ])
    expect(await shelf.call(STRANGER, 'answer', { resource: id, answer: 'county' })).toMatchObject({
      code: 'NOT_FOUND',
    })
    expect(await shelf.ask(AUTHOR, 'answer', { resource: id, answer: 'school' })).toMatchObject({
      state: 'kept',
      reach: 'school',
    })
    const opened = await shelf.ask<Opened>(STRANGER, 'resource', { resource: id }, 'query')
    expect(opened).toMatchObject({ files: [{ name: '教学设计.docx' }], leftOut: 1, isOwn: false })
    const file = opened.files[0]?.file ?? ''
    const { url } = await shelf.ask<{ url: string }>(STRANGER, 'openFile', {
      resource: id,
      file,
      view: 'library-view',
    })
    expect((await fetch(url)).status).toBe(200)
  })

  it.each([
    [{ point: 'T1' }, 1],
    [{ point: 't1' }, 1],
    [{ point: '教学资源' }, 1],
    [{ point: 'T7' }, 0],
    [{ point: '教学资源', subject: '数' }, 1],
    [{ point: '教学资源', subject: '语文' }, 0],
    [{ point: '——' }, 1],
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
    expect(await shelf.call(OTHER_REVIEWER, 'resource', { resource: id }, 'query')).toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('proposes to the county no more than the author agreed to', async () => {
    expect(await shelf.call(REVIEWER, 'propose', { resource: id })).toMatchObject({
      code: 'RESOURCE_NOT_THERE',
    })
    await shelf.ask(AUTHOR, 'answer', { resource: id, answer: 'county' })
    expect(await shelf.ask(REVIEWER, 'propose', { resource: id })).toMatchObject({ state: 'proposed' })
  })

  it('sees it selected by the county, for everybody, and returned with a reason', async () => {
    const listed = await shelf.ask<{ resources: Line[] }>(
      OFFICE,
      'listResources',
      { of: { kind: 'county', show: 'proposed' } },
      'query',
    )
    expect(listed.resources).toMatchObject([{ id, state: 'proposed' }])
    await shelf.ask(OFFICE, 'select', { resource: id, decision: 'select' })
    expect(await found(OTHER_REVIEWER, { shelf: 'county' })).toMatchObject([{ id }])
    expect(
      await shelf.ask(OFFICE, 'select', { resource: id, decision: 'return', why: '录像另行补交' }),
    ).toMatchObject({
      state: 'kept',
      why: '录像另行补交',
    })
    expect(await found(OTHER_REVIEWER, { shelf: 'county' })).toEqual([])
  })

  it('loses it at once when the author takes it back', async () => {
    expect(await shelf.ask(AUTHOR, 'answer', { resource: id, answer: 'no' })).toMatchObject({
      state: 'withdrawn',
    })
    expect(await found(STRANGER)).toEqual([])
    expect(await shelf.call(AUTHOR, 'answer', { resource: id, answer: 'school' })).toMatchObject({
      code: 'RESOURCE_NOT_THERE',
    })
  })
})
