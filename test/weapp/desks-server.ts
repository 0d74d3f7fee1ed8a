import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makeToken, stepAt, toUnixSeconds } from '@/domain/check-in'
import { addMs, instant } from '@/domain/shared'
import { layDemonstration } from '@/tools/demo'
import { type Client, clientOf } from '@/tools/demo/client'
import { accountOf } from '@/tools/demo/people'
import { generateCounty } from '@/tools/seed/generate-county'
import { messyFile } from '@/tools/seed/messy-file'
import { messyRoster } from '@/tools/seed/messy-roster'
import { startStack } from '../functions/stack'
import type { DesksStory } from './desks-story'

const SIZE = { people: 120, schools: 8 }
const SHEET = '参培教师信息表-待改.xlsx'
const A_MINUTE_MS = 60_000

/** A code that somebody saw in the hall a minute ago, without a network. */
async function codeOf(trainer: Client, session: string): Promise<string> {
  const key = await trainer.ask<{ keyHex: string; generation: number; now: number }>(
    'session.codeKey',
    'query',
    { session },
  )
  return makeToken(Uint8Array.from(Buffer.from(key.keyHex, 'hex')), {
    sessionId: Uint8Array.from(Buffer.from(session, 'hex')),
    step: stepAt(toUnixSeconds(addMs(instant(key.now), -A_MINUTE_MS))),
    generation: key.generation,
  })
}

async function sendSheet(office: Client): Promise<void> {
  const bytes = await messyFile(messyRoster(generateCounty(SIZE)))
  const request = { kind: 'roster', fileName: SHEET, size: bytes.byteLength, requestKey: 'story-roster' }
  const { draft, upload } = await office.ask<{
    draft: string
    upload: { url: string; headers: Record<string, string> }
  }>('intake.startImport', 'mutation', request)
  await fetch(upload.url, { method: 'PUT', headers: upload.headers, body: Buffer.from(bytes) })
  await office.ask('intake.readImport', 'mutation', { draft })
}

async function formClasses(office: Client): Promise<string> {
  const { cohort } = await office.ask<{ cohort: string }>('classForming.createCohort', 'mutation', {
    name: '2026 年秋全员培训',
    counting: 'trainees',
    joining: { kind: 'by-theme' },
    requestKey: 'story-cohort',
  })
  const order = { cohort, modes: ['common1'], seconds: 1, requestKey: 'story-forming' }
  const { job } = await office.ask<{ job: string }>('classForming.formClasses', 'mutation', order)
  for (let state = ''; state !== 'done'; )
    ({ state } = await office.ask<{ state: string }>('jobs.advance', 'mutation', { job }))
  return cohort
}

async function main(): Promise<void> {
  const stack = await startStack()
  const pickerDir = await mkdtemp(path.join(tmpdir(), 'suixing-desks-'))
  await layDemonstration(stack.emulator, pickerDir, () => undefined, SIZE)
  const as = (persona: string) => clientOf(stack.emulator, accountOf(persona))
  const trainer = as('trainer')
  const when = { when: 'coming', at: Date.now(), mine: true }
  const { sessions } = await trainer.ask<{ sessions: { id: string }[] }>(
    'session.listSessions',
    'query',
    when,
  )
  const [session = '', later = ''] = sessions.map(({ id }) => id)
  await as('trainee').ask('checkIn.submitOffline', 'mutation', {
    code: await codeOf(trainer, session),
    capturedAt: Date.now() - A_MINUTE_MS,
    installation: 'phone-of-the-trainee',
  })
  await as('trainee-2').ask('attendance.requestLeave', 'mutation', { session: later, why: '学校有课' })
  const { id: log } = await as('trainee').ask<{ id: string }>('trainingLog.submitLog', 'mutation', {
    about: { kind: 'free', title: '把学情数据用到课堂里' },
    text: '先发三道小题，看哪一题错得多，再决定课上讲什么。'.repeat(6),
    pictures: [],
    requestKey: 'story-log',
  })
  const office = as('county-office')
  await sendSheet(office)
  const cohort = await formClasses(office)
  const story: DesksStory = { url: stack.emulator.url, session, later, sheet: SHEET, log, cohort }
  process.stdout.write(`${JSON.stringify(story)}\n`)
  process.once('SIGTERM', () => void stack.stop().then(() => process.exit(0)))
}

void main()
