import { logBands } from '@/cloudfunctions/training-log'
import type { PersonId } from '@/domain/shared'
import { OTHER_SCHOOL } from '../county'
import { type Hall, LEADER, OFFICE, openHall, TRAINER, textOf } from './hall'

interface Similar {
  text: string
  others: {
    id: string
    name?: string
    schoolName: string
    own: boolean
    text: string
    containment: number
    passages: { a: { from: number; to: number }; letters: number }[]
  }[]
}

let hall: Hall
let author: PersonId
const AUTHOR = 'local-author'
const STRANGER = 'local-stranger'
const copied = textOf('甲')

beforeAll(async () => {
  hall = await openHall()
  author = await hall.addTrainee('许安然', AUTHOR)
  await hall.county.addTeacher('外组教师', { account: STRANGER, school: OTHER_SCHOOL })
}, 60_000)
afterAll(() => hall.stack.stop())

const similarTo = (log: string, account = LEADER) =>
  hall.stack.ask<Similar>(account, 'query', 'trainingLog.similarLogs', { log })
const everyone = { invited: { everyone: true as const, schools: [], groups: [], people: [] } }

test('a copy is found across people and half-days; a stranger is named to the county alone', async () => {
  const lastYear = await hall.hold('0000000001', 24 * 330, everyone)
  await hall.submit(STRANGER, lastYear, `${textOf('乙')}${copied.slice(0, 150)}`)
  const now = await hall.hold('0000000002', 2)
  await hall.submit(AUTHOR, now, copied)

  const { others, text } = await similarTo(`${now}:${author}`)
  expect(others).toMatchObject([{ schoolName: `测试${OTHER_SCHOOL}小学`, own: false }])
  expect(others[0]).not.toHaveProperty('name')
  const passage = others[0]?.passages[0]
  expect(copied.slice(0, 150)).toContain(text.slice(passage?.a.from, passage?.a.to))
  expect(passage?.letters).toBeGreaterThan(40)
  expect((await similarTo(`${now}:${author}`, OFFICE)).others).toMatchObject([{ name: '外组教师' }])
})

test('one’s own earlier log is found and said to be one’s own', async () => {
  const first = await hall.hold('0000000003', 30)
  const second = await hall.hold('0000000004', 2)
  await hall.submit(AUTHOR, first, textOf('自'))
  await hall.submit(AUTHOR, second, textOf('自'))
  expect((await similarTo(`${second}:${author}`)).others).toMatchObject([
    { id: `${first}:${author}`, own: true, name: '许安然', containment: 1 },
  ])
})

test('what the agenda gave to everybody is nobody’s copy', async () => {
  const topic = textOf('议程').slice(0, 110)
  const agenda = [{ from: 480, to: 600, module: '模块', topic, form: '讲座' }]
  const held = await hall.hold('0000000005', 2, { agenda })
  const other = await hall.addTrainee('方砚清', 'local-second')
  await hall.submit(AUTHOR, held, `${topic}，${textOf('丙').slice(0, 60)}`)
  await hall.submit('local-second', held, `${topic}，${textOf('丁').slice(0, 60)}`)
  expect((await similarTo(`${held}:${other}`)).others).toEqual([])
})

test('a log that was taken back is not compared any more', async () => {
  const held = await hall.hold('0000000006', 2)
  const other = await hall.addTrainee('陶知远', 'local-third')
  await hall.submit('local-third', held, textOf('戊'))
  await hall.submit(AUTHOR, held, textOf('戊'))
  const log = `${held}:${other}`
  expect((await similarTo(`${held}:${author}`)).others).toHaveLength(1)
  await hall.stack.ask('local-third', 'mutation', 'trainingLog.withdrawLog', { log })
  expect((await similarTo(`${held}:${author}`)).others).toEqual([])
  expect(await hall.county.store.find(logBands, log)).toBeUndefined()
})

test('trainers and authors do not see likenesses', async () => {
  const log = `0000000002:${author}`
  for (const account of [TRAINER, AUTHOR])
    expect(await hall.stack.call(account, 'query', 'trainingLog.similarLogs', { log })).toMatchObject({
      code: 'NOT_ALLOWED',
    })
})
