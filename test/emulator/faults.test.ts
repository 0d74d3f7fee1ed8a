import { codeOf, type Rig, startRig } from './rig'

let rig: Rig
beforeAll(async () => {
  rig = await startRig()
})
afterAll(() => rig.stop())

describe('faults', () => {
  it('answer a conflict as often as asked, and only to the action and collection they name', async () => {
    const things = rig.db.collection('things')
    await things.add({ _id: 'a' })
    rig.emulator.faults.next({
      kind: 'conflict',
      action: 'database.getDocument',
      collection: 'things',
      times: 2,
    })
    expect(await codeOf(rig.db.collection('other').doc('a').get())).toBe('no failure')
    expect(await codeOf(things.add({ _id: 'b' }))).toBe('no failure')
    expect(await codeOf(things.doc('a').get())).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await codeOf(things.doc('a').get())).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(await codeOf(things.doc('a').get())).toBe('no failure')
  })

  it('lose the reply of a write that took place', async () => {
    const things = rig.db.collection('lost')
    rig.emulator.faults.next({ kind: 'lost-reply', collection: 'lost' })
    await expect(things.add({ _id: 'a' })).rejects.toThrow()
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a' }])
  })

  it('never answer, and do nothing', async () => {
    const things = rig.db.collection('slow')
    rig.emulator.faults.next({ kind: 'timeout', collection: 'slow' })
    await expect(things.options({ timeout: 200 } as never).add({ _id: 'a' })).rejects.toThrow()
    expect((await things.doc('a').get()).data).toEqual([])
  })

  it('deliver a request twice', async () => {
    const things = rig.db.collection('twice')
    await things.add({ _id: 'a', n: 0 })
    await fetch(`${rig.emulator.url}/dev/faults`, {
      method: 'POST',
      body: JSON.stringify({ kind: 'duplicate-delivery', collection: 'twice' }),
    })
    await things.doc('a').update({ n: rig.db.command.inc(1) })
    expect((await things.doc('a').get()).data).toEqual([{ _id: 'a', n: 2 }])
    rig.emulator.faults.next({ kind: 'duplicate-delivery', collection: 'twice' })
    expect(await codeOf(things.add({ _id: 'b' }))).toBe('DATABASE_DUPLICATE_WRITE')
  })
})
