import type { PersonId, SessionId } from '@/domain/shared'
import { type Hall, LEADER, openHall, textOf } from './hall'

interface Upload {
  url: string
  headers: Record<string, string>
  fileId: string
}

let hall: Hall
let author: PersonId
let session: SessionId
const AUTHOR = 'local-author'
const OTHER = 'local-other'
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9])

beforeAll(async () => {
  hall = await openHall()
  author = await hall.addTrainee('许安然', AUTHOR)
  await hall.addTrainee('方砚清', OTHER)
}, 60_000)
afterAll(() => hall.stack.stop())
let halfDays = 0
beforeEach(async () => {
  halfDays += 1
  session = await hall.hold(`000000000${halfDays}`, 2)
})

const start = (account: string, requestKey: string, size = JPEG.length) =>
  hall.stack.call(account, 'mutation', 'trainingLog.startPicture', { size, requestKey })

async function send(account: string, requestKey: string, body = JPEG): Promise<string> {
  const { data } = (await start(account, requestKey)) as { data: Upload }
  const put = await fetch(data.url, { method: 'PUT', headers: data.headers, body })
  expect(put.ok).toBe(true)
  return data.fileId
}
const submit = (pictures: string[]) => hall.submit(AUTHOR, session, textOf('甲'), { pictures })

test('pictures go up before the log and are read behind addresses that work', async () => {
  const pictures = [await send(AUTHOR, 'picture-1'), await send(AUTHOR, 'picture-2')]
  expect(await submit(pictures)).toMatchObject({ ok: true, data: { pictures: 2 } })
  const { pictureFiles } = await hall.stack.ask<{ pictureFiles: { url: string }[] }>(
    LEADER,
    'query',
    'trainingLog.log',
    { log: `${session}:${author}` },
  )
  expect(pictureFiles).toHaveLength(2)
  const read = await fetch(pictureFiles[0]?.url ?? '')
  expect(Buffer.from(await read.arrayBuffer())).toEqual(JPEG)
})

test('the same picture asked for again has the same place', async () => {
  const [one, two] = [await start(AUTHOR, 'picture-3'), await start(AUTHOR, 'picture-3')]
  expect(one).toMatchObject({ data: { fileId: (two as { data: Upload }).data.fileId } })
})

test('a picture that is too large is not given a place', async () => {
  expect(await start(AUTHOR, 'picture-4', 3 * 1024 * 1024 + 1)).toMatchObject({ code: 'BAD_REQUEST' })
})

test.each([
  ['another person’s', () => send(OTHER, 'picture-5'), 'not-arrived'],
  [
    'one that never arrived',
    async () => ((await start(AUTHOR, 'picture-6')) as { data: Upload }).data.fileId,
    'not-arrived',
  ],
  ['no picture at all', () => send(AUTHOR, 'picture-7', Buffer.from('<html>')), 'not-a-picture'],
])('a file that is %s is refused', async (_, file, reason) => {
  expect(await submit([await file()])).toMatchObject({ code: 'PICTURE_NOT_ACCEPTED', facts: { reason } })
})

test('more pictures than the programme allows are refused', async () => {
  const picture = await send(AUTHOR, 'picture-8')
  expect(await submit(Array.from({ length: 10 }, () => picture))).toMatchObject({
    code: 'LOG_NOT_ACCEPTED',
    facts: { problems: [{ code: 'too-many-pictures', count: 10, most: 9 }] },
  })
})
