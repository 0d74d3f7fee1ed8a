import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type ImportKind, intakeRouter, intakeWorkers } from '@/cloudfunctions/intake'
import {
  type Context,
  type JobProgress,
  jobs,
  type Keyring,
  openStore,
  readKeyring,
  type Store,
  storage,
  type Worker,
  workOn,
} from '@/cloudfunctions/kernel'
import { orgRouter } from '@/cloudfunctions/org'
import { identify, peopleRouter } from '@/cloudfunctions/people'
import { bootstrapCounty } from '@/cloudfunctions/people/bootstrap'
import { type AccountId, type CountyId, instant } from '@/domain/shared'
import { type Emulator, startEmulator } from '@/emulator'

/** The emulator with the genuine SDK, and the routers called as the functions call them. */
export interface Desk {
  emulator: Emulator
  dataDir: string
  keyring: Keyring
  /** From now on the functions run with other keys. */
  turnKeys(change: (rings: Rings) => Rings): void
  /** A new county whose office is bound to an account of its own. */
  openCounty(code: string, name?: string): Promise<Office>
  stop(): Promise<void>
}

type Rings = Record<'session' | 'data' | 'lookup', { current: string; keys: Record<string, string> }>

export interface Office {
  county: CountyId
  store: Store
  account: string
  as(account: string): Promise<Callers>
  /** A second official, by invitation. */
  inviteOfficial(account: string): Promise<void>
  /** Uploads a file and has it read; answers the draft and how the job ended. */
  read(kind: ImportKind, bytes: Uint8Array, fileName?: string, account?: string): Promise<ReadImport>
  apply(draft: string, account?: string): Promise<JobProgress>
  /** All of it: read and applied. Throws when it is not applied. */
  take(kind: ImportKind, bytes: Uint8Array, fileName?: string): Promise<JobProgress>
  /** Works a job to its end; `sliceMs` 0 ends a slice after every batch. */
  work(job: string, options?: { sliceMs?: number; slices?: number }): Promise<JobProgress>
}
interface ReadImport {
  draft: string
  job: string
  progress: JobProgress
}
type Callers = Awaited<ReturnType<typeof callersOf>>

export async function openDesk(): Promise<Desk> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-intake-'))
  const emulator = await startEmulator({ dataDir })
  const ring = () => ({ current: 'k1', keys: { k1: randomBytes(32).toString('hex') } })
  let rings: Rings = { session: ring(), data: ring(), lookup: ring() }
  const keyring = readKeyring(JSON.stringify(rings))
  Object.assign(process.env, emulator.env)
  return {
    emulator,
    dataDir,
    keyring,
    turnKeys(change) {
      rings = change(rings)
      Object.assign(keyring, readKeyring(JSON.stringify(rings)))
    },
    openCounty: (code, name = '云溪县') => openOffice(code as CountyId, name, keyring),
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function callersOf(account: string, keyring: Keyring) {
  const actor = await identify.byAccount(account as AccountId)
  const context: Context = {
    account: account as AccountId,
    actor,
    desk: undefined,
    now: instant(Date.now()),
    keyring,
    storage,
  }
  return {
    intake: intakeRouter.createCaller(context),
    org: orgRouter.createCaller(context),
    people: peopleRouter.createCaller(context),
  }
}

async function openOffice(county: CountyId, name: string, keyring: Keyring): Promise<Office> {
  const store = openStore(county)
  const account = `local-office-${county}`
  const as = (who: string) => callersOf(who, keyring)
  const wanted = { county, name, programme: 'zhejiang', official: '县工程办甲' }
  const { code } = await bootstrapCounty(wanted, { keyring, now: instant(Date.now()) })
  await (await as(account)).people.redeemInvitation({ county, code })

  const office: Office = {
    county,
    store,
    account,
    as,
    async inviteOfficial(other) {
      const { people } = await as(account)
      const invitation = await people.invite({
        name: '县工程办乙',
        unit: name,
        role: 'county-office',
        scope: { kind: 'county' },
      })
      await (await as(other)).people.redeemInvitation({ county, code: invitation.code })
    },
    async read(kind, bytes, fileName = '表格.xlsx', who = account) {
      const { intake } = await as(who)
      const requestKey = randomBytes(8).toString('hex')
      const { draft, upload } = await intake.startImport({ kind, fileName, size: bytes.length, requestKey })
      const put = await fetch(upload.url, {
        method: 'PUT',
        headers: upload.headers,
        body: Buffer.from(bytes),
      })
      if (!put.ok) throw new Error(`upload: ${put.status}`)
      const { job } = await intake.readImport({ draft })
      return { draft, job, progress: await office.work(job) }
    },
    async apply(draft, who = account) {
      const { job } = await (await as(who)).intake.applyImport({ draft })
      return office.work(job)
    },
    async take(kind, bytes, fileName) {
      const { draft, progress } = await office.read(kind, bytes, fileName)
      if (progress.state !== 'done') throw new Error(`read: ${JSON.stringify(progress)}`)
      const applied = await office.apply(draft)
      if (applied.state !== 'done') throw new Error(`apply: ${JSON.stringify(applied)}`)
      return applied
    },
    async work(id, { sliceMs = 2500, slices = 200 } = {}) {
      for (let slice = 1; ; slice++) {
        const job = await store.find(jobs, id)
        if (!job) throw new Error('no such job')
        const worker = (intakeWorkers as Readonly<Record<string, Worker>>)[job.kind]
        if (!worker) throw new Error(`no worker for ${job.kind}`)
        const now = instant(Date.now())
        const until = Date.now() + sliceMs
        const shouldStop = () => Date.now() >= until
        const progress = await workOn(job, worker, { store, keyring, storage, now, shouldStop })
        if (slice >= slices || (progress.state !== 'running' && progress.state !== 'waiting')) return progress
      }
    },
  }
  return office
}
