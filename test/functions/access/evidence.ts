import { attempts, consents, microTasks } from '@/cloudfunctions/evidence'
import { specifications } from '@/cloudfunctions/evidence/documents'
import { accounts } from '@/cloudfunctions/people'
import { ownSpecification } from '@/domain/evidence'
import { type AccountId, type CalendarDate, instant, type PersonId } from '@/domain/shared'
import { COUNTY, SCHOOL, type TestCounty } from '../county'
import { anyOffice, type Caller, type Line, people, rostered } from './callers'

const KEY = 'access-table'
const CONSENT = 'e'.repeat(32)
const OWN_POINT = 'own-access'
const FILE = 'f'.repeat(32)
const DAY = '2026-11-22' as CalendarDate

/** A task of the trainee that was handed in, with its attempt, a declaration and a point of the school. */
export async function layEvidence(
  { store }: TestCounty,
  account: string,
): Promise<{ microTask: string; attempt: string }> {
  const person = (await store.find(accounts, account as AccountId))?.person as PersonId
  const microTask = `${person}:${KEY}`
  const content = {
    person,
    name: '参训教师',
    school: SCHOOL,
    schoolName: '测试小学',
    title: '访问表',
    points: ['T1'],
    reflection: '',
    attachments: [],
  }
  await store.insert(microTasks, {
    _id: microTask,
    ...content,
    version: 1,
    state: 'submitted',
    attempt: 1,
    certified: [],
    requestKeys: [],
    updatedAt: instant(1),
    expired: false,
  })
  const attempt = `${microTask}:1`
  await store.insert(attempts, {
    _id: attempt,
    task: microTask,
    number: 1,
    ...content,
    specifications: [],
    submittedAt: instant(1),
    state: 'submitted',
    verdict: 0,
    isMarked: false,
  })
  const by = { by: person, byName: '学校管理员', at: instant(1) }
  const declared = { school: SCHOOL, className: '五（2）班', pupils: 40, withheld: 0, from: DAY, until: DAY }
  await store.insert(consents, { _id: CONSENT, ...declared, state: 'declared', ...by })
  await store.insert(specifications, {
    _id: `${COUNTY}:${SCHOOL}:${OWN_POINT}`,
    ...ownSpecification(OWN_POINT, '乡土资源'),
    ...{ owner: SCHOOL, version: 1, state: 'in-force' as const, why: '访问表', requestKey: 'access', ...by },
  })
  return { microTask, attempt }
}

/** A task is reached by its author, an attempt by those who judge, guide and supervise, a declaration by its school. */
export function evidenceLines({
  microTask,
  attempt,
}: {
  microTask: string
  attempt: string
}): Record<string, Line> {
  const author: Caller[] = ['trainee']
  const admin: Caller[] = ['school-admin']
  const readers: Caller[] = ['leader', 'school-reviewer', 'county-office']
  const intention = { requestKey: 'access-intention' }
  const own = { key: KEY }
  const content = { title: '', points: [], reflection: '', attachments: [] }
  const item = { point: 'T1', item: 'design' }
  const declared = { className: '六（1）班', pupils: 40, withheld: 0, from: DAY, until: DAY, declares: true }
  const ownPoint = { title: '乡土资源', state: 'in-force', version: 0, why: '访问表' }
  return {
    'evidence.myTasks': { input: {}, allowed: people },
    'evidence.points': { input: {}, allowed: rostered },
    'evidence.task': { input: own, allowed: author },
    'evidence.saveDraft': { input: { key: 'access-draft', version: 0, content }, allowed: rostered },
    'evidence.discardDraft': { input: { key: 'nothing-there' }, allowed: people },
    'evidence.beginUpload': {
      input: { ...own, for: item, name: '教案.docx', bytes: 1, ...intention },
      allowed: author,
    },
    'evidence.submitTask': { input: { ...own, version: 9, ...intention }, allowed: author },
    'evidence.withdrawTask': { input: { key: 'nothing-there' }, allowed: [] },
    'evidence.reply': { input: { ...own, text: '收到', ...intention }, allowed: author },
    'evidence.viewers': { input: { ...own, file: FILE }, allowed: [] },
    'evidence.watch': { input: { task: microTask, file: FILE, view: 'access-view' }, allowed: [] },
    'evidence.attempt': { input: { attempt }, allowed: readers },
    'likeness.similarWork': { input: { attempt }, allowed: readers },
    'likeness.watchSimilar': {
      input: { attempt, other: `${attempt}:${FILE}`, view: 'access-view' },
      allowed: [],
    },
    'evidence.say': {
      input: { attempt, text: '看过了', ...intention },
      allowed: ['leader', 'school-reviewer'],
    },
    'evidence.certify': {
      input: { attempt, after: 7, items: [], stated: {}, ...intention },
      allowed: ['school-reviewer'],
    },
    'evidence.nameOfficial': { input: { attempt, why: '抽查发现疑点' }, allowed: ['county-office'] },
    'evidence.listAttempts': {
      input: { of: { kind: 'school', school: SCHOOL }, show: 'submitted' },
      allowed: ['school-reviewer', ...anyOffice],
    },
    'evidence.listSpecifications': { input: {}, allowed: anyOffice },
    'evidence.specification': { input: { point: 'T1' }, allowed: anyOffice },
    'evidence.saveSpecification': {
      input: { point: 'T1', items: [], earns: 300, version: 0, why: '访问表', ...intention },
      allowed: anyOffice,
    },
    'evidence.restoreSpecification': {
      input: { point: 'T1', version: 9, why: '访问表', ...intention },
      allowed: anyOffice,
    },
    'evidence.ownPoints': { input: { school: SCHOOL }, allowed: admin },
    'evidence.ownPoint': { input: { school: SCHOOL, point: OWN_POINT }, allowed: admin },
    'evidence.saveOwnPoint': { input: { school: SCHOOL, ...ownPoint, ...intention }, allowed: admin },
    'evidence.consents': { input: { school: SCHOOL }, allowed: [...admin, ...anyOffice] },
    'evidence.declareConsent': { input: { school: SCHOOL, ...declared, ...intention }, allowed: admin },
    'evidence.withdrawConsent': {
      input: { consent: CONSENT, why: '访问表', deletes: false },
      allowed: admin,
    },
  }
}
