import {
  type Attachment,
  alsoServes,
  judgeDraft,
  judgePoints,
  type KnownFile,
  standardSpecifications,
  standingOf,
  withThemeFirst,
} from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'

const specifications = standardSpecifications(programmeOf('hefei') ?? {})
const chosen = specifications.filter(({ point }) => point === 'A1' || point === 'A5')
const design: KnownFile = {
  id: 'design',
  kind: 'document',
  name: '教学设计.docx',
  bytes: 1000,
  status: 'ready',
}
const report: KnownFile = {
  id: 'report',
  kind: 'video',
  name: '报告.mp4',
  bytes: 1000,
  seconds: 252,
  status: 'ready',
}
const opening: KnownFile = {
  id: 'opening',
  kind: 'video',
  name: '导入.mp4',
  bytes: 1000,
  seconds: 500,
  status: 'ready',
}
const attachments: Attachment[] = [
  {
    file: 'design',
    serves: [
      { point: 'A1', item: 'plan' },
      { point: 'A5', item: 'design' },
    ],
  },
  { file: 'report', serves: [{ point: 'A1', item: 'report' }] },
  { file: 'opening', serves: [{ point: 'A5', item: 'opening' }] },
]
const draft = {
  title: '五年级数学《可能性》',
  points: ['A1', 'A5'],
  reflection: '反思'.repeat(40),
  attachments,
  consent: 'class-5-2',
}
const standings = (...files: KnownFile[]) =>
  standingOf(chosen, attachments, new Map(files.map((file) => [file.id, file])))
const problems = (...files: KnownFile[]) => judgeDraft(draft, standings(...files))

test('one upload serves several points', () => {
  expect(standings(design, report, opening).map(({ done }) => done)).toEqual([2, 2])
  expect(problems(design, report, opening)).toEqual([])
  expect(alsoServes(chosen, design, { point: 'A1', item: 'plan' })).toEqual([{ point: 'A5', item: 'design' }])
})

test('a draft says which item is missing, still arriving or does not fit', () => {
  expect(problems(design, report)).toEqual([{ code: 'item-missing', point: 'A5', item: 'opening' }])
  expect(problems(design, report, { ...opening, status: 'uploading' })).toEqual([
    { code: 'item-arriving', point: 'A5', item: 'opening' },
  ])
  expect(problems(design, { ...report, seconds: 400 }, opening)).toEqual([
    { code: 'item-unfit', point: 'A1', item: 'report' },
  ])
  expect(problems(design, { ...report, status: 'refused' }, opening)).toEqual([
    { code: 'item-unfit', point: 'A1', item: 'report' },
  ])
})

test('a file that was deleted is as if it had never come', () => {
  expect(problems(design, report, { ...opening, status: 'deleted' })).toEqual([
    { code: 'item-missing', point: 'A5', item: 'opening' },
  ])
})

test('pupils in the picture need the declaration of their class, a report without pupils does not', () => {
  const { consent: _, ...without } = draft
  expect(judgeDraft(without, standings(design, report, opening))).toEqual([{ code: 'consent-missing' }])
  const onlyA1 = standingOf(
    chosen.filter(({ point }) => point === 'A1'),
    attachments,
    new Map([design, report].map((file) => [file.id, file])),
  )
  expect(judgeDraft({ ...without, points: ['A1'] }, onlyA1)).toEqual([])
})

test('a draft needs a title, a point and a reflection of some length', () => {
  const empty = { title: ' ', points: [], reflection: '短', attachments: [] }
  expect(judgeDraft(empty, [])).toEqual([
    { code: 'no-title' },
    { code: 'no-points' },
    { code: 'reflection-too-short', count: 1, limit: 50 },
  ])
})

describe('the theme, where the programme says that it is one of the school’s focus points', () => {
  const zhejiang = programmeOf('zhejiang')
  const known = new Set(standardSpecifications(zhejiang ?? {}).map(({ point }) => point)).add('own-1')
  const school = { chosen: ['T1', 'T7'], own: ['own-1'] }
  const judge = (points: string[], of = school) => judgePoints(points, known, zhejiang?.focus, of)

  test.each([[['T1']], [['T7', 'T2']], [['own-1', 'T3']]])('takes %j', (points) => {
    expect(judge(points)).toEqual([])
  })
  test('refuses a theme that the school has not chosen, and names those it has', () => {
    expect(judge(['T2', 'T1'])).toEqual([
      { code: 'theme-not-a-focus-point', schoolPoints: ['T1', 'T7', 'own-1'] },
    ])
  })
  test('puts a point of the school first', () => {
    expect(withThemeFirst(['T2', 'T7', 'T1'], school)).toEqual(['T7', 'T2', 'T1'])
  })
  test('says so when the school has chosen none', () => {
    expect(judge(['T1'], { chosen: [], own: [] })).toEqual([{ code: 'no-school-points' }])
  })
  test('does not ask where no focus points are printed', () => {
    expect(
      judgePoints(['A1'], new Set(['A1']), programmeOf('hefei')?.focus, { chosen: [], own: [] }),
    ).toEqual([])
  })
  test('refuses a point that nobody knows', () => {
    expect(judge(['Q9'])).toEqual([{ code: 'unknown-point', point: 'Q9' }])
  })
})
