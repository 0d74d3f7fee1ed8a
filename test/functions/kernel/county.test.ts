import { findAnywhere, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { COUNTY, type KernelRig, OTHER_COUNTY, startKernel, things } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())

describe('a store', () => {
  const mine = () => openStore(COUNTY)
  const theirs = () => openStore(OTHER_COUNTY)
  beforeAll(async () => {
    await mine().insert(things, { _id: 'mine', count: 1 })
    await theirs().insert(things, { _id: 'theirs', count: 1 })
  })

  it('sees no document of another county', async () => {
    expect(await mine().find(things, 'theirs')).toBeUndefined()
    expect(await mine().page(things, { limit: 10 })).toEqual([{ _id: 'mine', county: COUNTY, count: 1 }])
    expect(await mine().all(things)).toHaveLength(1)
    expect(await mine().count(things)).toBe(1)
  })

  it('keeps to its county when a condition names another one', async () => {
    expect(await mine().all(things, { county: OTHER_COUNTY })).toEqual([
      { _id: 'mine', county: COUNTY, count: 1 },
    ])
  })

  it('changes and removes nothing of another county', async () => {
    expect(await mine().change(things, 'theirs', { set: { count: 2 } })).toBe(false)
    expect(await mine().changeAll(things, { _id: 'theirs' }, { set: { count: 2 } })).toBe(0)
    expect(await mine().remove(things, { _id: 'theirs' })).toBe(0)
    expect(await theirs().find(things, 'theirs')).toMatchObject({ count: 1 })
  })

  it('hides and keeps documents of another county inside a transaction too', async () => {
    await mine().transaction(async (transaction) => {
      expect(await transaction.find(things, 'theirs')).toBeUndefined()
    })
    const meddling = mine().transaction((transaction) =>
      transaction.change(things, 'theirs', { set: { count: 2 } }),
    )
    await expect(meddling).rejects.toThrow('no document in things')
    expect(await theirs().find(things, 'theirs')).toMatchObject({ count: 1 })
  })

  it('writes its own county, whatever a document says', async () => {
    const smuggled = { _id: 'smuggled', county: OTHER_COUNTY }
    await mine().insert(things, smuggled)
    await mine().put(things, { ...smuggled, _id: 'put' })
    await mine().transaction((transaction) => transaction.put(things, { ...smuggled, _id: 'within' }))
    for (const id of ['smuggled', 'put', 'within'])
      expect(await findAnywhere(things, id)).toMatchObject({ county: COUNTY })
  })

  it('is passed by only where the name says so', async () => {
    expect(await findAnywhere(things, 'theirs')).toMatchObject({ county: OTHER_COUNTY })
    expect(await findAnywhere(things, 'nobody')).toBeUndefined()
    expect(await pageAnywhere(things, { count: 1 }, 10)).toHaveLength(2)
  })
})
