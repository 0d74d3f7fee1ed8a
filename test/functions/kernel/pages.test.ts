import { openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { COUNTY, type KernelRig, startKernel, things } from './rig'

const ROWS = 2345

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
  const rows = Array.from({ length: ROWS }, (_, count) => ({ _id: String(count).padStart(5, '0'), count }))
  await openStore(COUNTY).insertMany(things, rows)
})
afterAll(() => rig.stop())

describe('many documents', () => {
  const store = () => openStore(COUNTY)

  it('come all, beyond the thousand rows at which the SDK stops without a word', async () => {
    const all = await store().all(things)
    expect(all.map(({ count }) => count)).toEqual(Array.from({ length: ROWS }, (_, count) => count))
    expect(await store().count(things)).toBe(ROWS)
  })

  it('come as many as a page says, in the order it says', async () => {
    const page = await store().page(things, { orderBy: [['count', 'desc']], limit: 150, skip: 10 })
    expect(page).toHaveLength(150)
    expect(page.at(0)?.count).toBe(ROWS - 11)
    expect(await store().page(things, { limit: 1000 })).toHaveLength(1000)
  })

  it.each([0, 1001, Number.NaN])('come in no page of %p rows', async (limit) => {
    await expect(store().page(things, { limit })).rejects.toThrow(RangeError)
    await expect(pageAnywhere(things, {}, limit)).rejects.toThrow(RangeError)
  })

  it('are not read page by page under a condition on the ids by which pages are cut', async () => {
    await expect(store().all(things, { _id: '00001' })).rejects.toThrow('the pages are cut by _id')
  })

  it('are inserted again without harm', async () => {
    await store().insertMany(things, [
      { _id: '00001', count: -1 },
      { _id: 'new', count: 1 },
    ])
    expect(await store().find(things, '00001')).toMatchObject({ count: 1 })
    expect(await store().find(things, 'new')).toMatchObject({ count: 1 })
  })
})
