import fc from 'fast-check'
import { codeOf, type Rig, startRig } from './rig'

const indexes = {
  people: ['unique: county person', 'county -at'],
  // One for every try: an index remembers for good what kinds of values it has held.
  ...Object.fromEntries(Array.from({ length: 300 }, (_, number) => [`mixed${number}`, ['v']])),
  plain: [],
  CheckIns: [],
  checkins: [],
}

let rig: Rig
beforeAll(async () => {
  rig = await startRig({ indexes })
})
afterAll(() => rig.stop())

describe('unique indexes', () => {
  it('refuse the second document with the same values, in both shapes that are known', async () => {
    const people = rig.db.collection('people')
    await people.add({ county: 'c', person: 'p' })
    const again = () => people.add({ county: 'c', person: 'p' })
    await expect(again()).rejects.toMatchObject({
      code: 'DATABASE_DUPLICATE_WRITE',
      message: expect.stringContaining('E11000 duplicate key error collection: people index: county_person'),
    })
    rig.emulator.faults.next({ kind: 'duplicate-key-shape' })
    await expect(again()).rejects.toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringMatching(/-502001.*E11000 duplicate key error/),
    })
    expect(await codeOf(again())).toBe('DATABASE_DUPLICATE_WRITE')
  })

  it('count a missing field as null', async () => {
    const people = rig.db.collection('people')
    await people.add({ county: 'missing' })
    expect(await codeOf(people.add({ county: 'missing', person: null }))).toBe('DATABASE_DUPLICATE_WRITE')
  })

  it('hold for updates, and leave the document as it was', async () => {
    const people = rig.db.collection('people')
    await people.add({ _id: 'u1', county: 'u', person: '1' })
    await people.add({ _id: 'u2', county: 'u', person: '2' })
    expect(await codeOf(people.doc('u2').update({ person: '1' }))).toBe('DATABASE_DUPLICATE_WRITE')
    expect((await people.doc('u2').get()).data).toEqual([{ _id: 'u2', county: 'u', person: '2' }])
  })

  it('do not let one refused insert disturb its neighbours', async () => {
    const people = rig.db.collection('people')
    const add = (number: number) => people.add({ county: 'burst', person: String(Math.floor(number / 2)) })
    const codes = await Promise.all(Array.from({ length: 40 }, (_, number) => codeOf(add(number))))
    expect(codes.filter((code) => code === 'no failure')).toHaveLength(20)
    expect((await people.where({ county: 'burst' }).count()).total).toBe(20)
  })
})

describe('collections', () => {
  it('exist only when the index file lists them or somebody created them', async () => {
    expect(await codeOf(rig.db.collection('unknown').get())).toBe('DATABASE_COLLECTION_NOT_EXIST')
    expect(await codeOf(rig.db.collection('unknown').add({ a: 1 }))).toBe('DATABASE_COLLECTION_NOT_EXIST')
    await rig.db.createCollection('unknown')
    expect(await codeOf(rig.db.collection('unknown').add({ a: 1 }))).toBe('no failure')
  })

  it('distinguish capitals from small letters', async () => {
    await rig.db.collection('CheckIns').add({ _id: 'a' })
    expect((await rig.db.collection('checkins').doc('a').get()).data).toEqual([])
  })
})

describe('narrowing', () => {
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0.5, -0, 2 ** 53, 1e300, Number.NaN),
    fc.constantFrom('', 'a', 'b', 'é', '\u{10000}', '\uffff', '{"$date":"x"}'),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom(new Date(0), new Date('1950-05-05'), new Date('2026-09-01')),
    fc.constantFrom([1, 'a'], [], { x: 1 }),
  )
  const scalar = value.filter((v) => !Array.isArray(v))
  const comparison = fc.tuple(fc.constantFrom('eq', 'gt', 'gte', 'lt', 'lte', 'neq'), scalar)

  it('answers with an index exactly what it answers without one', async () => {
    let tries = 0
    const plain = rig.db.collection('plain')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 12 }),
        fc.array(comparison, { minLength: 1, maxLength: 2 }),
        fc.array(scalar, { minLength: 1, maxLength: 3 }),
        async (values, comparisons, list) => {
          const documents = values.map((v, at) => (v === undefined ? { _id: `${at}` } : { _id: `${at}`, v }))
          const _ = rig.db.command
          const mixed = rig.db.collection(`mixed${tries % 300}`)
          tries += 1
          for (const collection of [mixed, plain]) {
            await collection.where({}).remove()
            await collection.add(documents as never)
          }
          const conditions = comparisons.map(([operator, operand]) => ({ v: _[operator as 'eq'](operand) }))
          for (const where of [
            _.and(...conditions),
            _.or(...conditions),
            { v: _.in(list) },
            { v: list[0] },
          ]) {
            const of = async (collection: typeof plain) => (await collection.where(where).get()).data
            const found = await of(plain)
            expect(await of(mixed)).toEqual(found)
            expect((await mixed.where(where).count()).total).toBe(found.length)
          }
          const sorted = async (collection: typeof plain) =>
            (await collection.orderBy('v', 'desc').skip(1).limit(3).get()).data
          expect(await sorted(mixed)).toEqual(await sorted(plain))
        },
      ),
      { numRuns: 60 },
    )
  }, 30_000)

  it('reads pages of a large collection, and counts it', async () => {
    const people = rig.db.collection('people')
    for (let start = 0; start < 20_000; start += 1000) {
      const rows = Array.from({ length: 1000 }, (_, at) => ({
        county: 'large',
        person: `${start + at}`,
        at: new Date((start + at) * 1000),
      }))
      await people.add(rows as never)
    }
    for (let page = 0; page < 20; page += 1) {
      const { data } = await people.where({ county: 'large' }).orderBy('at', 'desc').limit(20).get()
      expect(data[0].person).toBe('19999')
      const found = await people.where({ county: 'large', person: `${page}` }).get()
      expect(found.data).toHaveLength(1)
    }
    expect((await people.where({ county: 'large' }).count()).total).toBe(20_000)
  }, 30_000)
})
