import { files } from '@/cloudfunctions/file'
import { giveRole } from '@/cloudfunctions/people'
import { instant } from '@/domain/shared'
import { clipOf, DOCUMENT } from './materials'
import { AUTHOR, LEADER, openSchool, REVIEWER, STRANGER, type TestSchool } from './school'

let school: TestSchool
/** Some tests hand in twice, with two uploads each. */
beforeAll(async () => {
  school = await openSchool()
}, 60_000)
afterAll(() => school.stack.stop())

const withdraw = (key: string) => school.stack.call(AUTHOR, 'mutation', 'evidence.withdrawTask', { key })

test('a teacher sees the points of the school’s stage, and what each of them asks for', async () => {
  const { specifications, school: own } = await school.stack.ask<{
    specifications: { point: string; toConfirm: boolean; items: { title: string }[] }[]
    school: { chosen: string[] }
  }>(AUTHOR, 'query', 'evidence.points')
  expect(specifications.map(({ point }) => point)).not.toContain('T6')
  expect(specifications.find(({ point }) => point === 'T1')).toMatchObject({
    toConfirm: true,
    items: [{ title: '应用方案' }, { title: '应用实录' }],
  })
  expect(own.chosen).toEqual(['T1', 'T7'])
})

test('one upload serves several points, and what is handed in is a copy that later drafts do not reach', async () => {
  const key = 'several-points'
  await school.save(key, { points: ['T1', 'T2'] })
  const design = await school.upload(key, { point: 'T1', item: 'design' }, '教学设计.docx', DOCUMENT)
  const practice = await school.upload(key, { point: 'T1', item: 'practice' }, '课堂.mp4', clipOf(5))
  const both = (item: string) => [
    { point: 'T1', item },
    { point: 'T2', item },
  ]
  const attachments = [
    { file: design, serves: both('design') },
    { file: practice, serves: both('practice') },
  ]
  await school.save(key, { points: ['T1', 'T2'], attachments, consent: await school.declare() })
  expect(await school.submit(key, 'hand-in-once')).toMatchObject({
    ok: true,
    data: { state: 'submitted', attempt: 1 },
  })
  expect(await school.submit(key, 'hand-in-once')).toMatchObject({ ok: true, data: { attempt: 1 } })
  expect(await school.save(key, { title: '改了' })).toMatchObject({ code: 'EVIDENCE_NOT_OPEN' })
  expect(await school.county.store.find(files, practice)).toMatchObject({ isClaimed: true, status: 'ready' })

  expect(await withdraw(key)).toMatchObject({ data: { state: 'draft' } })
  expect(await withdraw(key)).toMatchObject({ ok: true })
  await school.save(key, {
    title: '五年级数学《可能性》第二稿',
    points: ['T1', 'T2'],
    attachments,
    consent: await school.declare(),
  })
  expect(await school.submit(key)).toMatchObject({ data: { attempt: 2 } })
  expect((await school.task(key)).attempts).toMatchObject([
    { number: 2, state: 'submitted', title: '五年级数学《可能性》第二稿' },
    { number: 1, state: 'withdrawn', title: '五年级数学《可能性》', points: ['T1', 'T2'] },
  ])
  await withdraw(key)
})

test('what is missing is said item by item, and nothing is handed in', async () => {
  await school.save('incomplete', { reflection: '短' })
  expect(await school.submit('incomplete')).toMatchObject({
    code: 'EVIDENCE_NOT_ACCEPTED',
    facts: {
      problems: [
        { code: 'item-missing', point: 'T1', item: 'design' },
        { code: 'item-missing', point: 'T1', item: 'practice' },
        { code: 'reflection-too-short', count: 1 },
      ],
    },
  })
  expect((await school.task('incomplete')).attempts).toEqual([])
})

test('a video longer than its item allows is refused when its bytes are read', async () => {
  await school.save('too-long', {})
  const practice = await school.upload('too-long', { point: 'T1', item: 'practice' }, '课堂.mp4', clipOf(11))
  await school.save('too-long', {
    attachments: [{ file: practice, serves: [{ point: 'T1', item: 'practice' }] }],
  })
  expect((await school.task('too-long')).files).toMatchObject([{ status: 'refused' }])
})

test('the theme must be one of the school’s focus points', async () => {
  await school.write('foreign-theme', { points: ['T2'] })
  expect(await school.submit('foreign-theme')).toMatchObject({
    facts: {
      problems: expect.arrayContaining([{ code: 'theme-not-a-focus-point', schoolPoints: ['T1', 'T7'] }]),
    },
  })
})

test('a point is brought in one task at a time', async () => {
  await school.write('first-task')
  expect(await school.submit('first-task')).toMatchObject({ ok: true })
  await school.write('second-task')
  expect(await school.submit('second-task')).toMatchObject({
    facts: { problems: [{ code: 'claimed-elsewhere', point: 'T1' }] },
  })
  await withdraw('first-task')
  expect(await school.submit('second-task')).toMatchObject({ ok: true })
  await withdraw('second-task')
})

test('a draft that was changed on another phone is not overwritten', async () => {
  await school.save('two-phones', {})
  expect(await school.save('two-phones', { title: '手机甲' }, 1)).toMatchObject({ data: { version: 2 } })
  expect(await school.save('two-phones', { title: '手机乙' }, 1)).toMatchObject({
    code: 'DRAFT_CHANGED_ELSEWHERE',
    facts: { version: 2 },
  })
})

test('a file that a draft lets go of leaves the storage; somebody else’s cannot be tied to it', async () => {
  await school.save('let-go-of', {})
  const design = await school.upload('let-go-of', { point: 'T1', item: 'design' }, '教学设计.docx', DOCUMENT)
  const attachments = [{ file: design, serves: [{ point: 'T1', item: 'design' }] }]
  await school.save('let-go-of', { attachments })
  const foreign = {
    key: 'foreign-file',
    version: 0,
    content: { title: '', points: [], reflection: '', attachments },
  }
  expect(await school.stack.call(STRANGER, 'mutation', 'evidence.saveDraft', foreign)).toMatchObject({
    code: 'NOT_FOUND',
  })
  await school.save('let-go-of', {})
  expect(await school.county.store.find(files, design)).toMatchObject({ status: 'deleted', isGone: true })
})

test('a draft that was never handed in can be thrown away, with its files', async () => {
  const { design } = await school.write('thrown-away')
  const discard = () => school.stack.call(AUTHOR, 'mutation', 'evidence.discardDraft', { key: 'thrown-away' })
  expect(await discard()).toMatchObject({ ok: true })
  expect(await discard()).toMatchObject({ ok: true })
  expect(await school.county.store.find(files, design)).toMatchObject({ status: 'deleted' })
})

test('author, reviewer and leader write into one thread', async () => {
  await school.write('one-thread')
  await school.submit('one-thread')
  const [attempt] = (await school.task('one-thread')).attempts
  const say = (account: string, text: string) =>
    school.stack.call(account, 'mutation', 'evidence.say', {
      attempt: attempt?.id,
      text,
      requestKey: `say-${account}`,
    })
  expect(await say(REVIEWER, '第二段看不清板书')).toMatchObject({ ok: true })
  expect(await say(REVIEWER, '第二段看不清板书')).toMatchObject({ ok: true })
  expect(await say(LEADER, '可以补一张截图')).toMatchObject({ ok: true })
  expect(await say(STRANGER, '路过看看')).toMatchObject({ code: 'NOT_ALLOWED' })
  await school.stack.ask(AUTHOR, 'mutation', 'evidence.reply', {
    key: 'one-thread',
    text: '好的，撤回后补上',
    requestKey: 'reply-key',
  })
  expect((await school.task('one-thread')).thread).toMatchObject([
    { as: 'reviewer' },
    { as: 'leader', text: '可以补一张截图' },
    { as: 'author' },
  ])
  await withdraw('one-thread')
})

test('a leader is offered no teaching case where the programme prints none', async () => {
  await giveRole(school.county.store, {
    person: school.author,
    role: 'leader',
    scope: { kind: 'group', group: 'none' as never },
    by: school.author,
    at: instant(0),
  })
  const { specifications } = await school.stack.ask<{ specifications: { origin: string }[] }>(
    AUTHOR,
    'query',
    'evidence.points',
  )
  expect(specifications.every(({ origin }) => origin === 'focus')).toBe(true)
})
