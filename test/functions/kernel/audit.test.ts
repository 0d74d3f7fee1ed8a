import { audit, auditEntries, findBreak, openStore, type Store } from '@/cloudfunctions/kernel'
import { type CountyId, instant, type PersonId } from '@/domain/shared'
import { type KernelRig, startKernel } from './rig'

let rig: KernelRig
let county = 339900
let store: Store
beforeAll(async () => {
  rig = await startKernel()
})
afterAll(() => rig.stop())
/** Every test has a chain of its own. */
beforeEach(async () => {
  county += 1
  store = openStore(String(county) as CountyId)
  for (const number of [1, 2, 3]) await deed(number)
})

const deed = (number: number) =>
  audit(store, instant(number), {
    by: 'p1' as PersonId,
    action: 'give-role',
    subject: `s${number}`,
    facts: { role: 'expert', number },
  })
const idOf = (sequence: number) => `${county}:${String(sequence).padStart(9, '0')}`

describe('the audit chain', () => {
  it('is whole as it was written, and when nothing was', async () => {
    expect(await findBreak(store)).toBeUndefined()
    expect(await findBreak(openStore('330000' as CountyId))).toBeUndefined()
  })

  it.each([
    ['deed', { action: 'take-role' }],
    ['facts', { facts: { role: 'expert', number: 9 } }],
    ['time', { at: instant(9) }],
    ['author', { by: 'system' }],
  ])('shows where the %s of an entry was changed', async (_what, set) => {
    await store.change(auditEntries, idOf(2), { set })
    expect(await findBreak(store)).toBe(2)
  })

  it.each([
    ['first', 1],
    ['middle', 2],
    ['last', 3],
  ])('shows that the %s entry was removed', async (_which, sequence) => {
    await store.remove(auditEntries, { _id: idOf(sequence) })
    expect(await findBreak(store)).toBe(sequence)
  })

  it('shows that all entries were removed', async () => {
    await store.remove(auditEntries, {})
    expect(await findBreak(store)).toBe(1)
  })

  it('shows an entry that was slipped in behind the last one', async () => {
    const last = await store.find(auditEntries, idOf(3))
    if (!last) throw new Error('no entry')
    await store.insert(auditEntries, { ...last, _id: idOf(4), sequence: 4, previous: last.hash })
    expect(await findBreak(store)).toBe(4)
  })

  it('takes parallel appends one after the other', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, index) => deed(10 + index)))
    expect(await store.count(auditEntries)).toBe(15)
    expect(await findBreak(store)).toBeUndefined()
  })
})
