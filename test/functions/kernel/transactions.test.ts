import { openStore } from '@/cloudfunctions/kernel'
import { COUNTY, type KernelRig, startKernel, things } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())
afterEach(() => rig.emulator.faults.clear())

const store = () => openStore(COUNTY)
const countOf = async (id: string) => (await store().find(things, id))?.count

const increment = (id: string) =>
  store().transaction(async (transaction) => {
    const thing = await transaction.find(things, id)
    await transaction.put(things, { _id: id, count: (thing?.count ?? 0) + 1 })
  })

describe('a transaction', () => {
  it('offers only calls that the SDK runs inside it', async () => {
    const offered = await store().transaction(async (transaction) => Object.keys(transaction).sort())
    expect(offered).toEqual(['change', 'find', 'put'])
  })

  it('leaves nothing when it fails', async () => {
    await store().insert(things, { _id: 'kept', count: 1 })
    const failing = store().transaction(async (transaction) => {
      await transaction.put(things, { _id: 'half', count: 1 })
      await transaction.change(things, 'kept', { increment: { count: 1 } })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await store().find(things, 'half')).toBeUndefined()
    expect(await countOf('kept')).toBe(1)
  })

  it('is repeated on a conflict until it succeeds, once', async () => {
    rig.emulator.faults.next({ kind: 'conflict', action: 'database.commitTransaction', times: 3 })
    let runs = 0
    await store().transaction(async (transaction) => {
      runs += 1
      await transaction.put(things, { _id: 'conflicted', count: runs })
    })
    expect(runs).toBe(4)
    expect(await countOf('conflicted')).toBe(4)
  })

  it('succeeds twenty times side by side on one document', async () => {
    await store().insert(things, { _id: 'hot', count: 0 })
    await Promise.all(Array.from({ length: 20 }, () => increment('hot')))
    expect(await countOf('hot')).toBe(20)
  })

  it('is not repeated for any other failure', async () => {
    let runs = 0
    const failing = store().transaction(async () => {
      runs += 1
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(runs).toBe(1)
  })
})
