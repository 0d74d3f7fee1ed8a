import { expireEvidence } from '@/cloudfunctions/evidence'
import { files } from '@/cloudfunctions/file'
import { storage } from '@/cloudfunctions/kernel'
import { type CalendarDate, instantInChina } from '@/domain/shared'
import { bridge, pngOf } from '@/tools/demo/documents'
import { OTHER_AUTHOR, openSchool, REVIEWER, type TestSchool } from '../evidence/school'
import { shelfOf } from './shelf'

let school: TestSchool
let shelf: ReturnType<typeof shelfOf>

beforeAll(async () => {
  school = await openSchool()
  shelf = shelfOf(school)
}, 60_000)
afterAll(() => school.stack.stop())

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
    const asked = await shelf.ask(REVIEWER, 'askAuthor', { attempt: handedIn })
    expect(asked.collection).toBe('multi-point-case')
    resource = asked.id
    await shelf.ask(OTHER_AUTHOR, 'answer', { resource, answer: 'school' })
  }, 60_000)

  it('stays in the library when the recordings of its task are deleted', async () => {
    expect(await expireAt(expiresOn)).toBeGreaterThanOrEqual(1)
    expect(await status()).toBe('ready')
  })

  it('goes with the next round after it was taken out', async () => {
    await shelf.ask(OTHER_AUTHOR, 'answer', { resource, answer: 'no' })
    expect(await expireAt(expiresOn)).toBe(1)
    expect(await status()).toBe('deleted')
  })
})
