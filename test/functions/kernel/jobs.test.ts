import {
  type Job,
  jobs,
  openStore,
  Refusal,
  readKeyring,
  type Slice,
  storage,
  type Worker,
  workOn,
} from '@/cloudfunctions/kernel'
import { addMs, instant, type PersonId, SECOND } from '@/domain/shared'
import { COUNTY, type KernelRig, keysWith, startKernel } from './rig'

let rig: KernelRig
beforeAll(async () => {
  rig = await startKernel()
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(() => rig.stop())

const START = instant(1_760_000_000_000)
const LEASE_MS = 90 * SECOND
const keyring = readKeyring(keysWith())
const store = () => openStore(COUNTY)
const workshop = (now = START) => ({ store: store(), keyring, storage, now, shouldStop: () => false })
const read = async (id: string): Promise<Job> => (await store().find(jobs, id)) ?? Promise.reject(id)

let count = 0
/** A job that waits for its first slice. */
async function newJob(): Promise<Job> {
  count += 1
  const _id = `job-${count}`
  const by = 'p1' as PersonId
  const fresh = { kind: 'test', input: {}, state: 'waiting' as const, done: 0, total: 3, cursor: '', by }
  await store().insert(jobs, { _id, ...fresh, createdAt: START, leaseUntil: 0, tries: 0 })
  return read(_id)
}

/** Counts to three, one a slice. */
const counting: Worker = async ({ cursor }): Promise<Slice> => {
  const done = Number(cursor) + 1
  return { done, total: 3, cursor: String(done), ...(done === 3 && { finished: { counted: 3 } }) }
}
const never: Worker = () => new Promise(() => undefined)
const failing: Worker = async () => {
  throw new Error('no')
}

describe('a job', () => {
  it('is worked slice by slice and says how far it is', async () => {
    const { _id } = await newJob()
    const slices = [1, 2, 3].map(() => async () => workOn(await read(_id), counting, workshop()))
    expect(await slices[0]?.()).toEqual({ state: 'running', done: 1, total: 3 })
    expect(await slices[1]?.()).toEqual({ state: 'running', done: 2, total: 3 })
    expect(await slices[2]?.()).toEqual({ state: 'done', done: 3, total: 3, result: { counted: 3 } })
    expect(await read(_id)).toMatchObject({ leaseUntil: 0, cursor: '3' })
  })

  it('belongs to one of two workers at once; the other sees the progress', async () => {
    const job = await newJob()
    let running = 0
    let most = 0
    const slow: Worker = async (own, tools) => {
      running += 1
      most = Math.max(most, running)
      await new Promise((resolve) => setTimeout(resolve, 50))
      running -= 1
      return counting(own, tools)
    }
    const answers = await Promise.all([1, 2, 3].map(() => workOn(job, slow, workshop())))
    expect(most).toBe(1)
    expect(answers.map(({ done }) => done).sort()).toEqual([0, 0, 1])
    expect(await read(job._id)).toMatchObject({ done: 1, cursor: '1' })
  })

  it('goes on where it is, not where the caller saw it', async () => {
    const stale = await newJob()
    await workOn(stale, counting, workshop())
    expect(await workOn(stale, counting, workshop())).toMatchObject({ done: 2 })
  })

  it('stays done when somebody still believes that it runs', async () => {
    const stale = await newJob()
    for (const _ of [1, 2, 3]) await workOn(stale, counting, workshop())
    expect(await workOn(stale, counting, workshop())).toEqual({
      state: 'done',
      done: 3,
      total: 3,
      result: { counted: 3 },
    })
  })

  it('is taken up again from its cursor after a slice was killed, once the lease is over', async () => {
    const job = await newJob()
    await workOn(job, counting, workshop())
    void workOn(job, never, workshop())
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await workOn(job, counting, workshop(addMs(START, LEASE_MS - 1)))).toMatchObject({ done: 1 })
    expect(await workOn(job, counting, workshop(addMs(START, LEASE_MS)))).toMatchObject({ done: 2 })
  })

  it('keeps what its new worker wrote when a slice that was believed dead comes back', async () => {
    const job = await newJob()
    let wake: (slice: Slice) => void = () => undefined
    const late: Worker = () => new Promise((resolve) => (wake = resolve))
    const lateAnswer = workOn(job, late, workshop())
    await new Promise((resolve) => setTimeout(resolve, 50))
    await workOn(job, counting, workshop(addMs(START, LEASE_MS)))
    wake({ done: 99, total: 99, cursor: '99', finished: { late: true } })
    expect(await lateAnswer).toMatchObject({ state: 'running', done: 1 })
    expect(await read(job._id)).toMatchObject({ state: 'running', cursor: '1' })
  })

  it('stays cancelled when it was cancelled during a slice', async () => {
    const job = await newJob()
    const cancelled: Worker = async (own, tools) => {
      await store().change(jobs, own._id, { set: { state: 'cancelled' } })
      return counting(own, tools)
    }
    expect(await workOn(job, cancelled, workshop())).toMatchObject({ state: 'cancelled' })
    expect(await read(job._id)).toMatchObject({ state: 'cancelled', cursor: '' })
  })

  it('ends as failed after five failures in a row, and a good slice forgives those before', async () => {
    const { _id } = await newJob()
    const step = async (worker: Worker) => (await workOn(await read(_id), worker, workshop())).state
    for (const _ of [1, 2, 3, 4]) expect(await step(failing)).toBe('running')
    expect(await step(counting)).toBe('running')
    for (const _ of [1, 2, 3, 4]) expect(await step(failing)).toBe('running')
    expect(await step(failing)).toBe('failed')
    expect(await read(_id)).toMatchObject({ failure: 'INTERNAL', done: 1 })
  })

  it('ends as failed after five killed slices, which cannot say so themselves', async () => {
    const job = await newJob()
    for (const kill of [0, 1, 2, 3, 4]) {
      void workOn(job, never, workshop(addMs(START, kill * LEASE_MS)))
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    expect(await workOn(job, never, workshop(addMs(START, 5 * LEASE_MS)))).toMatchObject({
      state: 'failed',
      failure: 'INTERNAL',
    })
  })

  it('ends at once when it is refused, with the code and its facts', async () => {
    const job = await newJob()
    const refusing: Worker = async () => {
      throw new Refusal('IMPORT_HAS_BAD_ROWS', { bad: 3 })
    }
    expect(await workOn(job, refusing, workshop())).toMatchObject({
      state: 'failed',
      failure: 'IMPORT_HAS_BAD_ROWS',
      result: { bad: 3 },
    })
  })
})
