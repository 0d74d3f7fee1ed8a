import { above, atMost, Condition, not, oneOf, openStore, type Where } from '@/cloudfunctions/kernel'
import { COUNTY, type KernelRig, startKernel, things } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())

/** What a request could bring, were it handed on as it came. */
const fromRequest = (value: unknown): Where => ({ owner: value }) as Where

describe('a condition', () => {
  const store = () => openStore(COUNTY)
  beforeAll(async () => {
    await store().insertMany(
      things,
      ['a', 'b', 'c'].map((_id, count) => ({ _id, owner: _id, count })),
    )
  })

  it.each([
    ['undefined, which the SDK drops', undefined, 'undefined'],
    ['an operator', { $ne: 1 }, 'an object'],
    ['an empty object, which matches everybody', {}, 'an object'],
    ['a list', ['a'], 'an object'],
    ['something that looks like a comparison', { comparison: 'neq', value: 1 }, 'an object'],
    ['a regular expression', /./, 'an object'],
    ['not a number', Number.NaN, 'NaN'],
  ])('refuses %s, whatever is asked', async (_what, value, reason) => {
    const where = fromRequest(value)
    const refused = new TypeError(`where: owner is ${reason}`)
    await expect(store().page(things, { where, limit: 10 })).rejects.toThrow(refused)
    await expect(store().all(things, where)).rejects.toThrow(refused)
    await expect(store().count(things, where)).rejects.toThrow(refused)
    await expect(store().changeAll(things, where, { set: { count: 9 } })).rejects.toThrow(refused)
    await expect(store().change(things, 'a', { set: { count: 9 } }, where)).rejects.toThrow(refused)
    await expect(store().remove(things, where)).rejects.toThrow(refused)
    expect(await store().count(things)).toBe(3)
    expect(await store().count(things, { count: 9 })).toBe(0)
  })

  it('refuses undefined and objects inside a comparison too', async () => {
    const inside = (condition: Condition) => store().count(things, { owner: condition })
    await expect(inside(oneOf(['a', undefined as never]))).rejects.toThrow(TypeError)
    await expect(inside(not({} as never))).rejects.toThrow(TypeError)
    await expect(inside(above(undefined as never))).rejects.toThrow(TypeError)
    await expect(inside(new Condition('neq', ['a']))).resolves.toBe(3)
  })

  it('refuses an operator in the place of a field', async () => {
    await expect(store().count(things, { $or: 'a' })).rejects.toThrow('where: operator $or is not a field')
  })

  it('compares as it says', async () => {
    expect(await store().count(things, { count: above(1) })).toBe(1)
    expect(await store().count(things, { count: atMost(1) })).toBe(2)
    expect(await store().count(things, { owner: oneOf(['a', 'c', 'x']) })).toBe(2)
    expect(await store().count(things, { owner: not('a') })).toBe(2)
    expect(await store().count(things, { owner: oneOf([]) })).toBe(0)
  })
})
