import { isConflict, isDuplicateKey, isLost, isOver, openStore } from '@/cloudfunctions/kernel'
import { COUNTY, type KernelRig, startKernel, things } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())
afterEach(() => rig.emulator.faults.clear())

const INSERT = 'database.insertDocument'
const store = () => openStore(COUNTY)
const copies = (id: string) => store().count(things, { _id: id })

describe('an insert', () => {
  it.each(['DATABASE_DUPLICATE_WRITE', 'E11000 in the message'])(
    'answers that the document exists, when the database says %s',
    async (shape) => {
      const _id = `twice-${shape.slice(0, 3)}`
      expect(await store().insert(things, { _id, count: 1 })).toBe('inserted')
      if (shape.startsWith('E11000'))
        rig.emulator.faults.next({ kind: 'duplicate-key-shape', action: INSERT })
      expect(await store().insert(things, { _id, count: 2 })).toBe('exists')
      expect(await store().find(things, _id)).toMatchObject({ count: 1 })
    },
  )

  it('is repeated after a lost reply and leaves one document', async () => {
    rig.emulator.faults.next({ kind: 'lost-reply', action: INSERT, collection: 'things' })
    expect(await store().insert(things, { _id: 'lost', count: 1 })).toBe('exists')
    expect(await copies('lost')).toBe(1)
  })

  it('that is delivered twice leaves one document', async () => {
    rig.emulator.faults.next({ kind: 'duplicate-delivery', action: INSERT, collection: 'things' })
    await store().insert(things, { _id: 'delivered', count: 1 })
    expect(await copies('delivered')).toBe(1)
  })

  it('of many at once survives a lost reply with one document each', async () => {
    rig.emulator.faults.next({ kind: 'lost-reply', action: INSERT, collection: 'things' })
    const ids = Array.from({ length: 7 }, (_, index) => `many-${index}`)
    await store().insertMany(
      things,
      ids.map((_id) => ({ _id, owner: 'many' })),
    )
    expect(await store().count(things, { owner: 'many' })).toBe(7)
  })

  it('gives up after three lost replies, and says that it may be tried again', async () => {
    rig.emulator.faults.next({ kind: 'lost-reply', action: 'database.getDocument', times: 3 })
    const failure: unknown = await store()
      .find(things, 'lost')
      .catch((error: unknown) => error)
    expect(isLost(failure)).toBe(true)
    expect(await store().find(things, 'lost')).toMatchObject({ count: 1 })
  })
})

describe('a change', () => {
  it('is not repeated after a lost reply: an increment would double', async () => {
    await store().insert(things, { _id: 'counted', count: 0 })
    rig.emulator.faults.next({ kind: 'lost-reply', action: 'database.modifyDocument' })
    const failure: unknown = await store()
      .change(things, 'counted', { increment: { count: 1 } })
      .catch((error: unknown) => error)
    expect(isLost(failure)).toBe(true)
    expect(await store().find(things, 'counted')).toMatchObject({ count: 1 })
  })

  it('says whether the document still satisfied the condition', async () => {
    await store().insert(things, { _id: 'seats', count: 1 })
    const take = () => store().change(things, 'seats', { increment: { count: -1 } }, { count: 1 })
    const taken = await Promise.all(Array.from({ length: 10 }, take))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await store().find(things, 'seats')).toMatchObject({ count: 0 })
  })

  it('replaces an object as a whole, unsets and pushes', async () => {
    await store().put(things, { _id: 'whole', name: 'a', parts: ['x'], ...{ place: { a: 1, b: 2 } } })
    await store().change(things, 'whole', {
      set: { place: { a: 3 } },
      unset: ['name'],
      push: { parts: ['y'] },
    })
    expect(await store().find(things, 'whole')).toEqual({
      _id: 'whole',
      county: COUNTY,
      parts: ['x', 'y'],
      place: { a: 3 },
    })
  })
})

describe('a transaction', () => {
  it('whose commit arrived twice has happened once, and says that it was over', async () => {
    await store().insert(things, { _id: 'committed', count: 0 })
    rig.emulator.faults.next({ kind: 'duplicate-delivery', action: 'database.commitTransaction' })
    const failure: unknown = await store()
      .transaction((inside) => inside.change(things, 'committed', { increment: { count: 1 } }))
      .catch((error: unknown) => error)
    expect(isOver(failure)).toBe(true)
    expect(await store().find(things, 'committed')).toMatchObject({ count: 1 })
  })
})

describe('errors', () => {
  it('are told apart in every shape that was seen', () => {
    expect(isDuplicateKey({ code: 11000 })).toBe(true)
    expect(isDuplicateKey(Object.assign(new Error('x'), { code: 'DATABASE_REQUEST_FAILED' }))).toBe(false)
    expect(isConflict(new Error('[ResourceUnavailable.TransactionConflict] Transaction is conflict'))).toBe(
      true,
    )
    expect(isConflict(undefined)).toBe(false)
    expect(isLost(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }))).toBe(true)
  })
})
