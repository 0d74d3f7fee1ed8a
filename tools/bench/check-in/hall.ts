import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openStore, readKeyring, type Store } from '@/cloudfunctions/kernel'
import { counties } from '@/cloudfunctions/org'
import { accounts, roster } from '@/cloudfunctions/people'
import { sessions } from '@/cloudfunctions/session'
import { makeToken, sessionKey, stepAt, toUnixSeconds } from '@/domain/check-in'
import {
  addMs,
  type CountyId,
  credits,
  dateInChina,
  HOUR,
  instant,
  type PersonId,
  type SchoolId,
} from '@/domain/shared'
import { type Emulator, startEmulator } from '@/emulator'
import { buildFunctions } from '../../build-functions'
import { localKeys } from '../../start/keys'

const COUNTY = '339921' as CountyId
const SCHOOL = 'S01' as SchoolId
const VERSION = 'bench'
const SESSION = '000000002a'

/** A hall that waits for its code: everybody bound, one session running, the whole local stack up. */
export interface Hall {
  emulator: Emulator
  dataDir: string
  /** A development session token for each person. */
  tokens: string[]
  /** The code on the screen right now. */
  code(): string
}

export async function openHall(people: number, workers: number): Promise<Hall> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'suixing-bench-'))
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
  await store.put(counties, {
    _id: COUNTY,
    name: '云溪县',
    programme: 'zhejiang',
    schoolsVersion: VERSION,
    rosterVersion: VERSION,
  })
  await seatPeople(store, people)
  await planSession(store)
  const master = readKeyring(keys).current('session').key
  const key = sessionKey(master, bytesOf(SESSION), 1)
  return {
    emulator,
    dataDir,
    tokens: Array.from({ length: people }, (_, index) => emulator.login(accountOf(index))),
    code: () =>
      makeToken(key, {
        sessionId: bytesOf(SESSION),
        step: stepAt(toUnixSeconds(instant(Date.now()))),
        generation: 1,
      }),
  }
}

const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))
const accountOf = (index: number): string => `local-bench-${index}`

async function seatPeople(store: Store, people: number): Promise<void> {
  const numbers = Array.from({ length: people }, (_, index) => index)
  const personOf = (index: number) => index.toString(16).padStart(32, '0') as PersonId
  await store.insertMany(
    roster,
    numbers.map((index) => ({
      _id: `${VERSION}:${personOf(index)}`,
      version: VERSION,
      person: personOf(index),
      state: 'active' as const,
      name: `教师${index}`,
      sex: 'unknown' as const,
      school: SCHOOL,
      schoolName: '云溪县中心小学',
      stages: ['primary' as const],
      subject: '数学',
      note: '',
      idMasked: '',
      identityHash: '',
      keptUnder: '',
      idSealed: '',
      telephoneMasked: '',
      telephoneSealed: '',
      telephoneHash: `t${index}`,
      tailHash: `i${index}`,
    })),
  )
  await store.insertMany(
    accounts,
    numbers.map((index) => ({
      _id: accountOf(index),
      person: personOf(index),
      boundAt: instant(0),
      how: 'identity' as const,
    })),
  )
}

async function planSession(store: Store): Promise<void> {
  const now = instant(Date.now())
  await store.put(sessions, {
    _id: SESSION,
    series: 'bench',
    title: '混合式教学设计与实施',
    mode: 'onsite',
    place: { name: '报告厅' },
    on: dateInChina(now),
    start: now,
    end: addMs(now, 3 * HOUR),
    checkOutFrom: addMs(now, 2 * HOUR),
    agenda: [],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    audience: [`school:${SCHOOL}`],
    trainers: [],
    worth: credits(2),
    keyId: 'k1',
    generation: 1,
    state: 'planned',
    createdAt: now,
  })
}
