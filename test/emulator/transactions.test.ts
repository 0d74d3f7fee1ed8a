import { codeOf, one, type Rig, startRig } from './rig'

let now = Date.UTC(2026, 8, 1)
let rig: Rig
beforeAll(async () => {
  rig = await startRig({
    clock: () => now,
    indexes: { seats: [], people: ['unique: phone'] },
  })
})
afterAll(() => rig.stop())

const seats = () => rig.db.collection('seats')
const left = async (id: string) => (await seats().doc(id).get()).data[0]?.left

const stillWaiting = async (work: Promise<unknown>) =>
  (await Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('waiting'), 150))])) ===
  'waiting'

describe('transactions', () => {
  it('apply everything at the commit and nothing before', async () => {
    await seats().add({ _id: 'a', left: 3 })
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('a').update({ left: 2 })
    await transaction.collection('seats').add({ _id: 'a2', left: 0 })
    expect(one<{ left: number }>((await transaction.collection('seats').doc('a').get()).data).left).toBe(2)
    expect(await left('a')).toBe(3)
    await transaction.commit()
    expect([await left('a'), await left('a2')]).toEqual([2, 0])
  })

  it('leave nothing behind after a rollback', async () => {
    await seats().add({ _id: 'b', left: 3 })
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('b').remove()
    await transaction.rollback()
    expect(await left('b')).toBe(3)
  })

  it('see the documents as they were at their first operation', async () => {
    await seats().add({ _id: 'c', left: 1 })
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('b').get()
    await seats().doc('c').update({ left: 9 })
    await seats().add({ _id: 'c2', left: 1 })
    const { data } = await transaction.collection('seats').where({ left: 1 }).get()
    expect(data).toEqual([{ _id: 'c', left: 1 }])
    // Writing what somebody changed since is a conflict.
    expect(await codeOf(transaction.collection('seats').doc('c').update({ left: 0 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
  })

  it('answer a conflict at once to the second of two, and end it', async () => {
    await seats().add({ _id: 'd', left: 1 })
    const first = await rig.db.startTransaction()
    const second = await rig.db.startTransaction()
    await first.collection('seats').doc('d').update({ left: 0 })
    expect(await codeOf(second.collection('seats').doc('d').update({ left: 0 }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    expect(await codeOf(second.collection('seats').doc('d').get())).toBe('DATABASE_TRANSACTION_FAIL')
    await first.rollback()
  })

  it('are retried by runTransaction until they come through', async () => {
    await seats().add({ _id: 'e', left: 10 })
    const take = () =>
      rig.db.runTransaction(async (transaction: Awaited<ReturnType<typeof rig.db.startTransaction>>) => {
        const { data } = await transaction.collection('seats').doc('e').get()
        await transaction
          .collection('seats')
          .doc('e')
          .update({ left: one<{ left: number }>(data).left - 1 })
      })
    const codes = await Promise.all([codeOf(take()), codeOf(take()), codeOf(take())])
    const through = codes.filter((code) => code === 'no failure').length
    expect(through).toBeGreaterThan(0)
    expect(await left('e')).toBe(10 - through)
  })

  it('make a plain write wait until they end', async () => {
    await seats().add({ _id: 'f', left: 5 })
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('f').update({ left: 4 })
    const plain = seats()
      .doc('f')
      .update({ left: rig.db.command.inc(-1) })
    expect(await stillWaiting(plain)).toBe(true)
    await transaction.commit()
    expect((await plain).updated).toBe(1)
    expect(await left('f')).toBe(3)
  })

  it('undo the first half of a plain write that has to wait', async () => {
    await seats().add([
      { _id: 'g1', left: 1, group: 'g' },
      { _id: 'g2', left: 1, group: 'g' },
    ] as never)
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('g2').update({ left: 5 })
    const plain = seats()
      .where({ group: 'g' })
      .update({ left: rig.db.command.inc(1) })
    expect(await stillWaiting(plain)).toBe(true)
    await transaction.rollback()
    expect((await plain).updated).toBe(2)
    expect([await left('g1'), await left('g2')]).toEqual([2, 2])
  })

  it('expire after thirty seconds and let the waiting go on', async () => {
    await seats().add({ _id: 'h', left: 1 })
    const transaction = await rig.db.startTransaction()
    await transaction.collection('seats').doc('h').update({ left: 100 })
    const plain = seats().doc('h').update({ left: 2 })
    now += 29_000
    expect(await stillWaiting(plain)).toBe(true)
    now += 1_001
    expect((await plain).updated).toBe(1)
    await expect(transaction.commit()).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('[ResourceUnavailable.TransactionNotExist]'),
    })
    expect(await left('h')).toBe(2)
  })

  it('hold unique values too: one gets the number, the other a conflict, a plain insert waits and is refused', async () => {
    const first = await rig.db.startTransaction()
    const second = await rig.db.startTransaction()
    await first.collection('people').add({ _id: 'p1', phone: '1' })
    expect(await codeOf(second.collection('people').add({ _id: 'p2', phone: '1' }))).toBe(
      'DATABASE_TRANSACTION_CONFLICT',
    )
    const plain = codeOf(rig.db.collection('people').add({ _id: 'p3', phone: '1' }))
    expect(await stillWaiting(plain)).toBe(true)
    await first.commit()
    expect(await plain).toBe('DATABASE_DUPLICATE_WRITE')
    const third = await rig.db.startTransaction()
    expect(await codeOf(third.collection('people').add({ _id: 'p4', phone: '1' }))).toBe(
      'DATABASE_DUPLICATE_WRITE',
    )
  })
})
