import { counties, schools } from '@/cloudfunctions/org'
import { giveRole } from '@/cloudfunctions/people'
import { groups } from '@/cloudfunctions/session'
import type { Attachment, ItemRef } from '@/domain/evidence'
import { addDays, dateInChina, type GroupId, instant, type PersonId, type SchoolId } from '@/domain/shared'
import { COUNTY, layCounty, OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import { sendFile } from '../file/send-file'
import { type Answer, type Stack, startStack } from '../stack'
import { clipOf, DOCUMENT } from './materials'

export const AUTHOR = 'local-author'
export const REVIEWER = 'local-reviewer'
export const LEADER = 'local-leader'
export const ADMIN = 'local-admin'
export const OFFICE = 'local-office'
export const STRANGER = 'local-stranger'
export const OTHER_REVIEWER = 'local-other-reviewer'
export const OTHER_AUTHOR = 'local-other-author'
const GROUP = 'class-1' as GroupId

export interface Content {
  title: string
  points: string[]
  reflection: string
  attachments: Attachment[]
  consent?: string
}

/** A school with an author, those who judge and guide, and those who have nothing to do with it. */
export interface TestSchool extends Writer {
  stack: Stack
  county: TestCounty
  author: PersonId
  reviewer: PersonId
  /** A declaration of the class that stands. */
  declare(more?: object): Promise<string>
  /** The same phone work as the author's, by somebody else. */
  writer(account: string): Writer
}

export interface Writer {
  /** Saves a draft as its next version; answers as the server does. */
  save(key: string, content: Partial<Content>, version?: number): Promise<Answer>
  /** Uploads a file for one item; answers its id. */
  upload(key: string, ref: ItemRef, name: string, content: Buffer, cover?: string): Promise<string>
  /** Uploads a file for no task yet, a document unless told otherwise; answers its id. */
  bringFile(name: string, content?: Buffer): Promise<string>
  submit(key: string, requestKey?: string): Promise<Answer>
  /** A task on the theme T1 with both its files, saved; answers the ids of the files. */
  write(
    key: string,
    more?: Partial<Content> & { designFile?: Buffer },
  ): Promise<{ design: string; practice: string }>
  task(key: string): Promise<OwnTask>
}
export interface OwnTask {
  version: number
  state: string
  attempt: number
  certified: string[]
  attempts: { id: string; state: string; number: number; title: string; points: string[]; verdict?: object }[]
  files: { id: string; status: string; name: string; deleted?: { why: string } }[]
  thread: { as: string; text: string }[]
  expiresOn?: string
}

const REFLECTION =
  '学生用投票器当堂回答，我看到一半的人把可能性和确定性混在一起，于是把第二个例子换成摸球，再投一次。'.repeat(
    2,
  )

export async function openSchool(
  options: { programme?: string; clock?: () => number } = {},
): Promise<TestSchool> {
  const stack = await startStack(options.clock ? { clock: options.clock } : {})
  const county = await layCounty(stack)
  const { store } = county
  if (options.programme) await store.change(counties, COUNTY, { set: { programme: options.programme } })
  await layRegister(county)
  const people = await cast(county)
  let keys = 0
  const nextKey = () => {
    keys += 1
    return `intention-${keys}`
  }
  const declare: TestSchool['declare'] = async (more = {}) => {
    const today = dateInChina(instant(options.clock?.() ?? Date.now()))
    const declared = {
      className: '五（2）班',
      pupils: 42,
      withheld: 1,
      from: today,
      until: addDays(today, 200),
    }
    const input = { school: SCHOOL, ...declared, declares: true, requestKey: nextKey(), ...more }
    return (await stack.ask<{ id: string }>(ADMIN, 'mutation', 'evidence.declareConsent', input)).id
  }
  const writer = (account: string) => writerOf(stack, account, { nextKey, declare })
  return { stack, county, ...people, declare, writer, ...writer(AUTHOR) }
}

function writerOf(
  stack: Stack,
  account: string,
  { nextKey, declare }: { nextKey: () => string; declare: TestSchool['declare'] },
): Writer {
  const call = (type: 'query' | 'mutation', procedure: string, input: object) =>
    stack.call(account, type, `evidence.${procedure}`, input)
  const versionOf = async (key: string): Promise<number> => {
    const answer = await call('query', 'task', { key })
    return answer.ok ? (answer.data as OwnTask).version : 0
  }
  const writer: Writer = {
    task: (key) => stack.ask<OwnTask>(account, 'query', 'evidence.task', { key }),
    async save(key, content, version) {
      const whole = { title: '五年级数学《可能性》', points: ['T1'], reflection: REFLECTION, attachments: [] }
      const input = { key, version: version ?? (await versionOf(key)), content: { ...whole, ...content } }
      return call('mutation', 'saveDraft', input)
    },
    async upload(key, ref, name, content, cover) {
      const seen = cover === undefined ? {} : { cover }
      const wanted = { key, for: ref, name, bytes: content.length, ...seen, requestKey: nextKey() }
      const begun = await stack.ask<{ id: string; partBytes: number }>(
        account,
        'mutation',
        'evidence.beginUpload',
        wanted,
      )
      await sendFile(stack, account, begun, content)
      return begun.id
    },
    async bringFile(name, content = DOCUMENT) {
      const wanted = { name, bytes: content.length, requestKey: nextKey() }
      const begun = await stack.ask<{ id: string; partBytes: number }>(
        account,
        'mutation',
        'file.beginOwnFile',
        wanted,
      )
      await sendFile(stack, account, begun, content)
      return begun.id
    },
    async submit(key, requestKey = nextKey()) {
      return call('mutation', 'submitTask', { key, version: await versionOf(key), requestKey })
    },
    async write(key, { designFile = DOCUMENT, ...more } = {}) {
      await writer.save(key, {})
      const design = await writer.upload(key, { point: 'T1', item: 'design' }, '教学设计.docx', designFile)
      const practice = await writer.upload(key, { point: 'T1', item: 'practice' }, '课堂.mp4', clipOf(5))
      const attachments = [
        { file: design, serves: [{ point: 'T1', item: 'design' }] },
        { file: practice, serves: [{ point: 'T1', item: 'practice' }] },
      ]
      await writer.save(key, { attachments, consent: await declare(), ...more })
      return { design, practice }
    },
  }
  return writer
}

async function layRegister({ store }: TestCounty): Promise<void> {
  for (const code of [SCHOOL, OTHER_SCHOOL]) {
    const facts = {
      name: `测试${code}小学`,
      aliases: [],
      township: '',
      stages: ['primary' as const],
      headcount: 20,
    }
    await store.put(schools, { _id: `v1:${code}`, version: 'v1', code, ...facts, focusPoints: ['T1', 'T7'] })
  }
}

async function cast(county: TestCounty) {
  const { store } = county
  const person = async (name: string, account: string, school: SchoolId = SCHOOL) =>
    (await county.addTeacher(name, { account, school })).person
  const give = (to: PersonId, role: 'school-reviewer' | 'school-admin', school: SchoolId = SCHOOL) =>
    giveRole(store, { person: to, role, scope: { kind: 'school', school }, by: to, at: instant(0) })
  const author = await person('许安然', AUTHOR)
  const reviewer = await person('方砚清', REVIEWER)
  await give(reviewer, 'school-reviewer')
  await give(await person('陶知远', ADMIN), 'school-admin')
  await give(await person('邻校复评', OTHER_REVIEWER, OTHER_SCHOOL), 'school-reviewer', OTHER_SCHOOL)
  const leader = await person('坊主丙', LEADER)
  const scope = { kind: 'group', group: GROUP } as const
  await giveRole(store, { person: leader, role: 'leader', scope, by: leader, at: instant(0) })
  await store.put(groups, { _id: GROUP, name: '数学工作坊', kind: 'workshop', people: [author, reviewer] })
  await person('旁人', STRANGER)
  await person('同校教师', OTHER_AUTHOR)
  await county.addOutsider('工程办乙', OFFICE, 'county-office')
  return { author, reviewer }
}
