import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, type Store } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { accounts, giveRole, outsiders, roster } from '@/cloudfunctions/people'
import { type CountyId, instant, type PersonId, type SchoolId } from '@/domain/shared'
import { type Emulator, startEmulator } from '@/emulator'
import { buildFunctions } from '../build-functions'
import { localKeys } from '../start/keys'

export const SCHOOL = 'S01' as SchoolId
export const TRAINER = 'local-attack-trainer'
export const OFFICE = 'local-attack-office'
const COUNTY = '339921' as CountyId
const VERSION = 'attack'

export type Answer = { ok: true; data: unknown } | { ok: false; code: string; facts: unknown }

/** Somebody with a phone: honest, or somebody's attacker. */
export interface Player {
  account: string
  person: PersonId
  /** The installation id that this phone's app keeps. */
  installation: string
}

/** The whole server side on this machine with an invented county: emulator, built functions, genuine SDK. */
export interface Stage {
  store: Store
  keys: string
  trainer: PersonId
  call(account: string, type: 'query' | 'mutation', procedure: string, input: unknown): Promise<Answer>
  ask<Data>(account: string, type: 'query' | 'mutation', procedure: string, input: unknown): Promise<Data>
  seat(count: number): Promise<Player[]>
  stop(): Promise<void>
}

export async function openStage(workers: number): Promise<Stage> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-attack-'))
  const keys = await localKeys(dataDir)
  await buildFunctions()
  const emulator = await startEmulator({
    dataDir,
    functionsDir: path.resolve('dist/cloudfunctions'),
    functionEnv: { SUIXING_KEYS: keys },
    workersPerFunction: workers,
  })
  Object.assign(process.env, emulator.env, { SUIXING_KEYS: keys })
  const store = openStore(COUNTY)
  const versions = { schoolsVersion: VERSION, rosterVersion: VERSION }
  await store.put(counties, { _id: COUNTY, name: '云溪县', programme: 'zhejiang', ...versions })
  const trainer = await appoint(store, TRAINER, 'trainer', '1')
  await appoint(store, OFFICE, 'county-office', '2')
  const call = callerOf(emulator)
  let seated = 0
  return {
    store,
    keys,
    trainer,
    call,
    async ask<Data>(...request: Parameters<Stage['call']>) {
      const answer = await call(...request)
      if (!answer.ok) throw new Error(`${request[2]}: ${answer.code} ${JSON.stringify(answer.facts)}`)
      return answer.data as Data
    },
    async seat(count) {
      const players = Array.from({ length: count }, (_, index) => playerOf(seated + index))
      seated += count
      await writeDown(store, players)
      return players
    },
    async stop() {
      await emulator.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function callerOf(emulator: Emulator): Stage['call'] {
  return async (account, type, procedure, input) => {
    const name = procedure.startsWith('checkIn.') ? 'check-in' : 'api'
    const event = { calls: [{ path: procedure, type, input }] }
    const reply = (await emulator.call(name, event, { openid: account })) as { results: Answer[] }
    return reply.results[0] ?? { ok: false, code: 'NO_ANSWER', facts: {} }
  }
}

async function appoint(store: Store, account: string, role: 'trainer' | 'county-office', digit: string) {
  const person = digit.repeat(32) as PersonId
  await store.put(outsiders, { _id: person, name: role, unit: '' })
  await store.put(accounts, { _id: account, person, boundAt: instant(0), how: 'invitation' })
  await giveRole(store, { person, role, scope: { kind: 'county' }, by: person, at: instant(0) })
  return person
}

const playerOf = (index: number): Player => ({
  account: `local-attack-${index}`,
  person: `a${index.toString(16).padStart(31, '0')}` as PersonId,
  installation: `phone-${String(index).padStart(6, '0')}`,
})

async function writeDown(store: Store, players: readonly Player[]): Promise<void> {
  const sealed = {
    idMasked: '',
    idSealed: '',
    telephoneMasked: '',
    telephoneSealed: '',
    identityHash: '',
    keptUnder: '',
  }
  const posting = {
    school: SCHOOL,
    schoolName: '云溪县中心小学',
    stages: ['primary'],
    subject: '数学',
  } as const
  await store.insertMany(
    roster,
    players.map(({ account, person }) => ({
      _id: `${VERSION}:${person}`,
      version: VERSION,
      person,
      state: 'active' as const,
      name: account,
      sex: 'unknown' as const,
      ...posting,
      note: '',
      ...sealed,
      telephoneHash: `telephone of ${account}`,
      tailHash: `tail of ${account}`,
    })),
  )
  await store.insertMany(
    accounts,
    players.map(({ account, person }) => ({
      _id: account,
      person,
      boundAt: instant(0),
      how: 'identity' as const,
    })),
  )
}
