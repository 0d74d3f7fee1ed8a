import { codeOf, type Rig, startRig } from './rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ clock: () => Date.UTC(2026, 8, 1) })
})
afterAll(() => rig.stop())

let collections = 0
const fresh = () => {
  collections += 1
  return rig.db.collection(`things${collections}`)
}

describe('documents', () => {
  it('keeps what the SDK can send and gives it back as it was', async () => {
    const things = fresh()
    const born = new Date('1968-02-23T00:00:00.000Z')
    const document = {
      _id: 'a',
      word: '研修 📘 "quoted"',
      whole: 42,
      big: 2 ** 40,
      part: 0.1 + 0.2,
      yes: true,
      nothing: null,
      born,
      list: [1, 'two', { three: born }],
      inner: { deep: { er: 1 } },
    }
    await things.add(document)
    expect((await things.doc('a').get()).data).toEqual([document])
    expect((await things.where({ word: document.word }).get()).data).toEqual([document])
  })

  it('gives NaN back and fills server dates from its own clock', async () => {
    const things = fresh()
    await things.add({ _id: 'a', x: Number.NaN, at: rig.db.serverDate({ offset: 5 }) })
    const [found] = (await things.doc('a').get()).data
    expect(found.x).toBeNaN()
    expect(found.at).toEqual(new Date(Date.UTC(2026, 8, 1) + 5))
  })

  it('answers an empty list for a document that does not exist', async () => {
    expect((await fresh().doc('nobody').get()).data).toEqual([])
  })

  it('distinguishes the id 1 from the id "1"', async () => {
    const things = fresh()
    await things.add({ _id: 1, is: 'number' })
    await things.add({ _id: '1', is: 'string' })
    expect((await things.doc(1).get()).data).toEqual([{ _id: 1, is: 'number' }])
    expect((await things.where({ _id: rig.db.command.in(['1']) }).get()).data).toEqual([
      { _id: '1', is: 'string' },
    ])
  })

  it('lists in the order of insertion when nothing else is asked', async () => {
    const things = fresh()
    for (const _id of ['z', 'a', 'm']) await things.add({ _id })
    await things.doc('z').update({ later: true })
    expect((await things.get()).data.map((row: { _id: string }) => row._id)).toEqual(['z', 'a', 'm'])
  })

  it('answers 100 rows when no limit is given and never more than 1000', async () => {
    const things = fresh()
    await things.add(Array.from({ length: 1005 }, (_, number) => ({ number })) as never)
    expect((await things.get()).data).toHaveLength(100)
    expect((await things.limit(5000).get()).data).toHaveLength(1000)
    expect(
      (await things.skip(1000).limit(10).get()).data.map((row: { number: number }) => row.number),
    ).toEqual([1000, 1001, 1002, 1003, 1004])
    expect((await things.count()).total).toBe(1005)
  })

  it('sorts null before numbers before strings, and projects', async () => {
    const things = fresh()
    await things.add([{ v: 'b' }, { v: 2 }, {}, { v: 10 }, { v: 'a' }] as never)
    const { data } = await things.orderBy('v', 'asc').field({ v: true, _id: false }).get()
    expect(data).toEqual([{}, { v: 2 }, { v: 10 }, { v: 'a' }, { v: 'b' }])
  })

  it('understands the operators of the SDK', async () => {
    const things = fresh()
    const { command: _, RegExp: pattern } = rig.db
    await things.add([
      { _id: 'a', n: 1, tags: ['x', 'y'], o: { p: 'abc' } },
      { _id: 'b', n: 5, tags: ['y'], o: { p: 'xbz' } },
      { _id: 'c', n: 9, tags: [] },
    ] as never)
    const ids = async (where: object) =>
      (await things.where(where).get()).data.map((row: { _id: string }) => row._id).join('')
    expect(await ids({ n: _.gt(1).and(_.lt(9)) })).toBe('b')
    expect(await ids({ n: _.in([1, 9]) })).toBe('ac')
    expect(await ids({ n: _.nin([1]) })).toBe('bc')
    expect(await ids(_.or([{ n: 1 }, { n: 9 }]))).toBe('ac')
    expect(await ids({ n: _.or(_.eq(1), _.eq(5)) })).toBe('ab')
    expect(await ids({ tags: 'x' })).toBe('a')
    expect(await ids({ tags: _.all(['x', 'y']) })).toBe('a')
    expect(await ids({ tags: _.size(0) })).toBe('c')
    expect(await ids({ o: _.exists(false) })).toBe('c')
    expect(await ids({ 'o.p': pattern({ regexp: 'B', options: 'i' }) })).toBe('ab')
    expect(await ids({ o: { p: 'abc' } })).toBe('a')
    expect(await ids({ n: _.not(_.gt(1)) })).toBe('a')
  })

  it('updates by operators, by merging and by replacing', async () => {
    const things = fresh()
    const _ = rig.db.command
    await things.add({ _id: 'a', n: 1, tags: ['x'], o: { p: 1, q: 2 }, gone: 1 })
    const change = { n: _.inc(2), tags: _.push(['y', 'z']), o: { p: 9 }, gone: _.remove() }
    expect((await things.doc('a').update(change)).updated).toBe(1)
    expect((await things.doc('a').get()).data).toEqual([
      { _id: 'a', n: 3, tags: ['x', 'y', 'z'], o: { p: 9, q: 2 } },
    ])
    expect((await things.where({ n: 3 }).update({ o: _.set({ r: 1 }) })).updated).toBe(1)
    expect((await things.doc('a').set({ only: true })).updated).toBe(1)
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', only: true }])
    expect(await things.doc('new').set({ n: 1 })).toMatchObject({ updated: 0, upsertedId: 'new' })
  })

  it('counts only documents that an update really changed', async () => {
    const things = fresh()
    await things.add([{ n: 1 }, { n: 2 }] as never)
    expect((await things.where({}).update({ n: 2 })).updated).toBe(1)
  })

  it('lets exactly as many conditional decrements through as there are seats', async () => {
    const things = fresh()
    const _ = rig.db.command
    await things.add({ _id: 'session', left: 7 })
    const take = () => things.where({ _id: 'session', left: _.gt(0) }).update({ left: _.inc(-1) })
    const taken = await Promise.all(Array.from({ length: 20 }, take))
    expect(taken.filter(({ updated }) => updated === 1)).toHaveLength(7)
  })

  it('changes the first match and answers it whole', async () => {
    const things = fresh()
    await things.add({ _id: 'a', n: 1 })
    const answer = await things.where({ n: 1 }).updateAndReturn({ n: rig.db.command.inc(1) })
    expect(answer).toMatchObject({ updated: 1, doc: { _id: 'a', n: 2 } })
  })

  it('removes what matches', async () => {
    const things = fresh()
    await things.add([{ n: 1 }, { n: 1 }, { n: 2 }] as never)
    expect((await things.where({ n: 1 }).remove()).deleted).toBe(2)
    expect((await things.count()).total).toBe(1)
  })

  it('aggregates, joins another collection and narrows by the first match', async () => {
    const sessions = rig.db.collection('joinedSessions')
    const checkIns = rig.db.collection('joinedCheckIns')
    await sessions.add([{ _id: 's1', title: '集中培训' }] as never)
    await checkIns.add([
      { session: 's1', minutes: 90 },
      { session: 's1', minutes: 45 },
      { session: 's2' },
    ] as never)
    const $ = rig.db.command.aggregate
    const { data } = await checkIns
      .aggregate()
      .match({ session: 's1' })
      .group({ _id: '$session', total: $.sum('$minutes') })
      .lookup({ from: 'joinedSessions', localField: '_id', foreignField: '_id', as: 'of' })
      .end()
    expect(data).toEqual([{ _id: 's1', total: 135, of: [{ _id: 's1', title: '集中培训' }] }])
  })
})

describe('what is not imitated', () => {
  it('refuses geo operators instead of answering wrongly', async () => {
    const things = fresh()
    await things.add({ at: new rig.db.Geo.Point(120, 30) })
    const near = rig.db.command.geoNear({
      geometry: new rig.db.Geo.Point(120, 30),
      maxDistance: 100,
      minDistance: 0,
    })
    await expect(things.where({ at: near }).get()).rejects.toThrow('unknown query operator $nearSphere')
  })

  it('refuses to increment a string, as MongoDB does', async () => {
    const things = fresh()
    await things.add({ _id: 'a', n: 'one', o: 1 })
    expect(await codeOf(things.doc('a').update({ n: rig.db.command.inc(1) }))).toBe('DATABASE_REQUEST_FAILED')
    expect(await codeOf(things.doc('a').update({ 'o.p': 1 }))).toBe('DATABASE_REQUEST_FAILED')
  })

  it('refuses an action it does not know by name', async () => {
    const call = rig.app.callWxOpenApi({ apiName: 'wxacode.get', requestData: {} } as never)
    await expect(call).rejects.toThrow('does not imitate WeChat')
  })
})
