import { files } from '@/cloudfunctions/file'
import { openStore, storage } from '@/cloudfunctions/kernel'
import { marks } from '@/cloudfunctions/likeness/documents'
import { markWork } from '@/cloudfunctions/likeness/mark-work'
import { COUNTY, SCHOOL } from '../county'
import { DOCUMENT } from '../evidence/materials'
import { AUTHOR, openSchool, REVIEWER, type TestSchool } from '../evidence/school'
import { isoMedia, type WantedContainer } from '../file/containers'

const COVER = '3c'.repeat(32)
/** Differs from it in six bits, as one that was compressed. */
const COMPRESSED = `ff${COVER.slice(2, 62)}3f`
const LESSON = { seconds: 240.4, width: 1280, height: 720 }

interface Recorded extends WantedContainer {
  cover?: string
}
interface Pair {
  id: string
  kind: string
  part: string
  otherPart: string
  name?: string
  video?: object
}

let school: TestSchool
let attempt: string
let others: Pair[]

/** Hands in a task with two recordings: one of a lesson, with pupils, and one of the author's own learning, without. */
async function handIn(account: string, practice: Recorded, record: Recorded): Promise<string> {
  const writer = school.writer(account)
  const key = `recoded-${account}`
  const upload = (point: string, item: string, { cover, ...wanted }: Recorded) =>
    writer.upload(key, { point, item }, `${account}-${item}.mp4`, isoMedia(wanted), cover)
  const points = ['T1', 'P2']
  await writer.save(key, { points })
  const plan = Buffer.concat([DOCUMENT, Buffer.from(account)])
  const attachments = [
    {
      file: await writer.upload(key, { point: 'T1', item: 'design' }, `${account}.docx`, plan),
      serves: [
        { point: 'T1', item: 'design' },
        { point: 'P2', item: 'plan' },
      ],
    },
    { file: await upload('T1', 'practice', practice), serves: [{ point: 'T1', item: 'practice' }] },
    { file: await upload('P2', 'record', record), serves: [{ point: 'P2', item: 'record' }] },
  ]
  const reflection = `${account}：这一次的记录只说自己的想法。`.repeat(6)
  await writer.save(key, { points, reflection, attachments, consent: await school.declare() })
  const answer = await writer.submit(key)
  if (!answer.ok) throw new Error(JSON.stringify(answer))
  return (await writer.task(key)).attempts[0]?.id ?? ''
}

/** A length that nobody else has, so that recordings of no interest are never equal to the byte. */
let lengths = 30
const unlike = (): Recorded => {
  lengths += 7
  return { seconds: lengths }
}

const CASES: Record<string, [practice: Recorded, record: Recorded]> = {
  'local-recoded': [{ ...LESSON, cover: COVER, width: 640, height: 360, media: 900 }, unlike()],
  'local-playable': [unlike(), { ...LESSON, seconds: 240.7, cover: COMPRESSED, width: 854, height: 480 }],
  'local-same': [{ ...LESSON, cover: COVER }, unlike()],
  'local-longer': [{ ...LESSON, seconds: 241.2, cover: COVER }, unlike()],
  'local-upright': [{ ...LESSON, cover: COVER, width: 720, height: 1280 }, unlike()],
  'local-elsewhere': [{ ...LESSON, cover: 'f0'.repeat(32), media: 950 }, unlike()],
  'local-no-cover': [{ ...LESSON, media: 960 }, unlike()],
}

/** Of the files; the reflections here are almost the same. */
const similar = async (): Promise<Pair[]> => {
  const found = await school.stack.ask<{ others: Pair[] }>(REVIEWER, 'query', 'likeness.similarWork', {
    attempt,
  })
  return found.others.filter(({ part }) => part !== 'reflection')
}
const from = (account: string): Pair[] => others.filter(({ otherPart }) => otherPart.startsWith(account))

beforeAll(async () => {
  school = await openSchool()
  attempt = await handIn(AUTHOR, { ...LESSON, cover: COVER }, unlike())
  for (const [account, [practice, record]] of Object.entries(CASES)) {
    await school.county.addTeacher(account.slice(6), { account, school: SCHOOL })
    await handIn(account, practice, record)
  }
  await markWork(storage, () => false)
  others = await similar()
}, 180_000)
afterAll(() => school.stack.stop())

describe('a recording that was encoded anew', () => {
  it('is pointed out with the figures of both, after what is equal to the byte', () => {
    expect(others.map(({ kind }) => kind)).toEqual(['same-file', 'video', 'video'])
    expect(from('local-recoded')).toMatchObject([
      {
        kind: 'video',
        part: `${AUTHOR}-practice.mp4`,
        name: 'recoded',
        video: { own: LESSON, other: { seconds: 240.4, width: 640, height: 360 }, cover: 1 },
      },
    ])
    expect(from('local-playable')).toMatchObject([
      { kind: 'video', video: { other: { seconds: 240.7 }, cover: 250 / 256 } },
    ])
  })

  it('is called equal, and nothing else, when every byte is', () => {
    const [same, ...more] = from('local-same')
    expect(same).toMatchObject({ kind: 'same-file' })
    expect(same).not.toHaveProperty('video')
    expect(more).toEqual([])
  })

  it.each(['local-longer', 'local-upright', 'local-elsewhere', 'local-no-cover'])(
    'is not seen in that of %s',
    (account) => expect(from(account)).toEqual([]),
  )

  it('is played beside its like, unless pupils are in the picture', async () => {
    const watch = (account: string) =>
      school.stack.call(REVIEWER, 'mutation', 'likeness.watchSimilar', {
        attempt,
        other: from(account)[0]?.id,
        view: 'similar-view',
      })
    expect(await watch('local-recoded')).toMatchObject({ ok: false, code: 'NOT_WATCHABLE' })
    expect(await watch('local-playable')).toMatchObject({ ok: true, data: { url: expect.any(String) } })
  })

  it('tells nobody what its cover looks like', async () => {
    expect(JSON.stringify(others)).not.toContain(COVER)
    expect(JSON.stringify(await school.task(`recoded-${AUTHOR}`))).not.toContain(COVER)
  })

  it('is found by marks as they were kept before, too: those of equal files', async () => {
    const store = openStore(COUNTY)
    const [mark] = await store.page(marks, { where: { attempt, keys: 'cover:240:0:001111000011' }, limit: 1 })
    expect(mark).toMatchObject({ recording: { cover: COVER, ...LESSON } })
    const digest = mark?.keys.filter((key) => key.startsWith('file:'))
    await store.change(marks, mark?._id ?? '', { set: { keys: digest }, unset: ['recording'] })
    expect((await similar()).map(({ kind }) => kind)).toEqual(['same-file'])
    await store.change(marks, mark?._id ?? '', { set: { keys: mark?.keys, recording: mark?.recording } })
    expect(await similar()).toHaveLength(3)
  })

  it('disappears from the comparison when it was taken back', async () => {
    await school.stack.ask('local-recoded', 'mutation', 'evidence.withdrawTask', {
      key: 'recoded-local-recoded',
    })
    expect((await similar()).map(({ kind }) => kind)).toEqual(['same-file', 'video'])
  })
})

describe('a cover', () => {
  const begin = (more: object) =>
    school.stack.call(AUTHOR, 'mutation', 'file.beginOwnFile', {
      ...{ name: '课堂.mp4', bytes: 2000, requestKey: 'with-a-cover' },
      ...more,
    })

  it.each([
    ['of a document', { name: '教案.pdf', cover: COVER }],
    ['of a picture', { name: '板书.jpg', cover: COVER }],
    ['too short', { cover: COVER.slice(1) }],
    ['in capitals', { cover: COVER.toUpperCase() }],
    ['with a picture', { cover: `data:image/jpeg;base64,${COVER}` }],
    ['that is empty', { cover: '' }],
  ])('is refused %s', async (_what, more) => {
    expect(await begin(more)).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
    const task = { key: `recoded-${AUTHOR}`, for: { point: 'T1', item: 'practice' } }
    const wanted = { ...task, name: '课堂.mp4', bytes: 2000, requestKey: 'with-a-cover', ...more }
    const refused = await school.stack.call(AUTHOR, 'mutation', 'evidence.beginUpload', wanted)
    expect(refused).toMatchObject({ ok: false, code: 'BAD_REQUEST' })
  })

  it('goes with its file', async () => {
    const begun = await begin({ cover: COVER })
    const file = (begun as { data: { id: string } }).data.id
    const store = openStore(COUNTY)
    expect(await store.find(files, file)).toMatchObject({ cover: COVER })
    await school.stack.ask(AUTHOR, 'mutation', 'file.deleteOwnFile', { file })
    const tombstone = await store.find(files, file)
    expect(tombstone).toMatchObject({ status: 'deleted', name: '' })
    expect(tombstone).not.toHaveProperty('cover')
  })
})
