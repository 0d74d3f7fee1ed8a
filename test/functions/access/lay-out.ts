import { jobs } from '@/cloudfunctions/kernel'
import { schools } from '@/cloudfunctions/org'
import { addDays, dateInChina, instant, type PersonId, type SessionId } from '@/domain/shared'
import { OTHER_SCHOOL, SCHOOL, type TestCounty } from '../county'
import type { Stack } from '../stack'
import { layAttendance } from './attendance'
import { accountOf } from './callers'
import { layCertificate } from './certificates'
import { layClasses } from './classes'
import { layEvidence } from './evidence'
import { layFiles } from './files'
import { finishedJob } from './finished-job'
import { layEntry } from './mass-entry'
import { layProgramme } from './programme'
import { layStudy } from './study'
import { layLog } from './training-log'

/** What the lines name. */
export type Names = Awaited<ReturnType<typeof layOut>>

/** One of everything that a procedure may be asked about. */
export async function layOut(stack: Stack, county: TestCounty) {
  for (const code of [SCHOOL, OTHER_SCHOOL]) {
    const school = {
      code,
      name: `测试${code}小学`,
      aliases: [],
      township: '测试镇',
      stages: ['primary' as const],
      headcount: 20,
      focusPoints: [],
    }
    await county.store.put(schools, { _id: `v1:${code}`, version: 'v1', ...school })
  }
  const tomorrow = addDays(dateInChina(instant(Date.now())), 1)
  const plan = {
    title: '访问表',
    place: { name: '报告厅' },
    halfDays: [{ date: tomorrow, from: 480, to: 660, agenda: [] }],
    invited: { schools: [SCHOOL], groups: [], people: [] },
    worth: 200,
    mode: 'onsite',
  }
  const request = { plan, trainers: [], requestKey: 'access-plan' }
  const { sessions } = await stack.ask<{ sessions: string[] }>(
    accountOf('trainer (own session)'),
    'mutation',
    'session.planSessions',
    request,
  )
  const upload = { kind: 'roster', fileName: '名册.xlsx', size: 10, requestKey: 'access-import' }
  const { draft } = await stack.ask<{ draft: string }>(
    accountOf('county-office'),
    'mutation',
    'intake.startImport',
    upload,
  )
  await county.store.insert(jobs, finishedJob('access-job', 'read-roster', 'f'.repeat(32) as PersonId))
  const { person } = await county.addTeacher('被管理的教师')
  const session = sessions[0] ?? ''
  const log = await layLog(county, session as SessionId)
  const [account, trainer] = [accountOf('trainee') ?? '', accountOf('trainer (own session)') ?? '']
  const attendance = await layAttendance(county, { session, account, trainer })
  const classes = await layClasses(county)
  const uploads = await layFiles(stack, county, account)
  const study = await layStudy(county, account)
  const certificate = await layCertificate(county)
  const runs = await stack.ask<{ person: PersonId }>(trainer, 'query', 'people.me')
  const entry = await layEntry(county, runs.person)
  const evidence = await layEvidence(county, account)
  await layProgramme(county)
  return {
    session,
    draft,
    job: 'access-job',
    teacher: person,
    ...log,
    ...attendance,
    ...classes,
    ...uploads,
    ...study,
    ...certificate,
    ...entry,
    ...evidence,
  }
}
