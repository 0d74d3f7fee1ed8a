import { COUNTY, OTHER_SCHOOL, SCHOOL } from '../county'
import { type Caller, callers, type Line } from './callers'
import { certificateLines } from './certificates'
import { evidenceLines } from './evidence'
import { fileLines } from './files'
import { libraryLines } from './library'
import { massEntryLines } from './mass-entry'
import { programmeLines } from './programme'
import { studyLines } from './study'

const everybody = [...callers]
const accounts = callers.filter((caller) => caller !== 'nobody')
const people = accounts.filter((caller) => caller !== 'unbound')
const rostered = people.filter((caller) => /^(trainee|leader|school)/.test(caller))
const runsTheSession: Caller[] = ['trainer (own session)', 'county-office']
const decidesRequests: Caller[] = ['trainer (own session)', 'school-admin', 'county-office']
const office: Caller[] = ['county-office']
/** Acts on the caller's own county alone: the other county's office is let in, and finds its own county. */
const anyOffice: Caller[] = ['county-office', 'county-office (other county)']
const anyTrainer: Caller[] = ['trainer (own session)', 'trainer (other session)', ...anyOffice]
/** An administrator asks about the own school, whichever that is. */
const anyAdmin: Caller[] = ['school-admin', 'school-admin (other school)']
const ownSchool: Caller[] = ['school-admin', 'county-office']

const draft = '0'.repeat(32)
const person = 'f'.repeat(32)
const plan = {
  title: '',
  place: { name: '' },
  halfDays: [],
  invited: { schools: [], groups: [], people: [] },
  worth: 0,
  mode: 'onsite',
}

/** What every procedure is asked, and who may ask it. `names` holds what the test laid out. */
export const tableOf = (names: {
  cohort: string
  forming: string
  session: string
  teacher: string
  job: string
  draft: string
  log: string
  certificate: string
  entry: string
  attendee: string
  appeal: string
  leave: string
  file: string
  doomedFile: string
  ownJob: string
  plan: string
  microTask: string
  attempt: string
}): Record<string, Line> => {
  const { session, teacher, appeal, attendee, log, cohort } = names
  const classes = { cohort, mode: 'common1' }
  return {
    'people.listCounties': { input: {}, allowed: everybody },
    'people.me': { input: {}, allowed: everybody },
    'people.beginSignIn': { input: { county: COUNTY }, allowed: everybody },
    'people.bindByIdentity': {
      input: { county: COUNTY, name: '无名氏', idTail: '000000', telephone: '00000000000' },
      allowed: accounts,
    },
    'people.bindByTelephone': { input: { county: COUNTY, code: 'used-up' }, allowed: accounts },
    'people.redeemInvitation': { input: { county: COUNTY, code: 'AAAAAAAA' }, allowed: accounts },
    'people.confirmSignIn': { input: { ticket: '0'.repeat(24) }, allowed: people },
    'people.endSignIn': { input: { ticket: '0'.repeat(24) }, allowed: people },
    'people.listSignIns': { input: {}, allowed: people },
    'people.changeRole': {
      input: {
        person: teacher,
        role: 'school-reviewer',
        scope: { kind: 'school', school: SCHOOL },
        held: false,
      },
      allowed: ownSchool,
    },
    'people.rolesOf': { input: { person: teacher }, allowed: ownSchool },
    'people.boundCount': { input: { school: SCHOOL }, allowed: ['school-admin', ...anyOffice] },
    'people.releaseBinding': { input: { person: teacher, reason: '换了手机' }, allowed: ownSchool },
    'people.listPeople': {
      input: { school: SCHOOL },
      allowed: ['school-admin', 'school-reviewer', ...anyOffice],
    },
    'people.invite': {
      input: { name: '来客', unit: '', role: 'expert', scope: { kind: 'county' } },
      allowed: anyOffice,
    },
    'people.listInvitations': { input: {}, allowed: anyOffice },
    'people.revokeInvitation': { input: { invitation: draft }, allowed: anyOffice },
    'credit.myProgress': { input: {}, allowed: people },
    'credit.myEntries': { input: {}, allowed: people },
    'credit.myStandings': { input: {}, allowed: people },
    ...programmeLines(names),
    'session.group': { input: { group: 'class-1' }, allowed: office },
    'session.listGroups': { input: {}, allowed: [...anyTrainer, ...anyAdmin] },
    'session.saveGroup': {
      input: { group: 'class-2', name: '第二班', kind: 'class', people: [person] },
      allowed: office,
    },
    'session.planSessions': {
      input: { plan, trainers: [], requestKey: 'access-table' },
      allowed: anyTrainer,
    },
    'session.listSessions': { input: { when: 'coming', at: 1, mine: false }, allowed: anyOffice },
    'session.session': { input: { session }, allowed: runsTheSession },
    'session.codeKey': { input: { session }, allowed: runsTheSession },
    'session.renewCodeKey': { input: { session, generation: 200 }, allowed: runsTheSession },
    'session.reviseSession': {
      input: { session, revision: { kind: 'extend', end: 1 } },
      allowed: runsTheSession,
    },
    'attendance.mySessions': { input: {}, allowed: people },
    'attendance.schoolSessions': { input: { school: SCHOOL }, allowed: ['school-admin', ...anyOffice] },
    'attendance.sessionRecords': { input: { session }, allowed: runsTheSession },
    'attendance.attendanceSheet': { input: { session }, allowed: runsTheSession },
    'attendance.exportSheet': { input: { session }, allowed: runsTheSession },
    'attendance.correctRecord': {
      input: { session, person: teacher, direction: 'in', why: '手机没电' },
      allowed: runsTheSession,
    },
    'attendance.confirmRecords': {
      input: { session, people: [teacher], why: '当场看到' },
      allowed: runsTheSession,
    },
    'attendance.submitRoll': {
      input: {
        session,
        roll: { directions: ['in'], takenAt: 1, headcount: 0, present: [], signature: '0'.repeat(64) },
      },
      allowed: runsTheSession,
    },
    'attendance.rollOf': { input: { session }, allowed: runsTheSession },
    'attendance.callSecondScan': { input: { session }, allowed: runsTheSession },
    'attendance.listSecondScans': { input: { session }, allowed: runsTheSession },
    'attendance.auditSession': { input: { session, school: SCHOOL }, allowed: ownSchool },
    'attendance.judgeRecord': {
      input: { session, person: attendee, direction: 'in', verdict: 'void', why: '核对不符' },
      allowed: ownSchool,
    },
    'attendance.recordOnBehalf': {
      input: { session, school: SCHOOL, people: [teacher], direction: 'in', why: '教学点无网络' },
      allowed: ownSchool,
    },
    'attendance.appeal': {
      input: { session, direction: 'in', why: '手机没电', withPicture: false },
      allowed: rostered,
    },
    'attendance.attachAppealPicture': { input: { appeal }, allowed: ['trainee'] },
    'attendance.appealPicture': { input: { appeal }, allowed: decidesRequests },
    'attendance.listAppeals': {
      input: { of: { kind: 'session', session }, state: 'open' },
      allowed: runsTheSession,
    },
    'attendance.listLeaves': {
      input: { of: { kind: 'school', school: SCHOOL }, state: 'open' },
      allowed: ['school-admin', ...anyOffice],
    },
    'attendance.decideAppeal': {
      input: { appeal, granted: false, why: '名册上没有' },
      allowed: decidesRequests,
    },
    'attendance.requestLeave': { input: { session, why: '家中有事' }, allowed: rostered },
    'attendance.decideLeave': {
      input: { leave: names.leave, granted: true, why: '同意' },
      allowed: decidesRequests,
    },
    'attendance.myRequests': { input: {}, allowed: people },
    'checkIn.answerSecondScan': {
      input: { code: 'K1', installation: 'phone-0001' },
      allowed: rostered,
    },
    'checkIn.scan': { input: { code: 'K1', installation: 'phone-0001' }, allowed: accounts },
    'checkIn.typeCode': {
      input: { session, digits: '000000', installation: 'phone-0001' },
      allowed: rostered,
    },
    'checkIn.submitOffline': {
      input: { code: 'K1', capturedAt: 1, installation: 'phone-0001' },
      allowed: people,
    },
    'checkIn.redeemEarly': { input: {}, allowed: people },
    'checkIn.redeemReceipts': { input: {}, allowed: people },
    'org.schoolNames': { input: {}, allowed: people },
    'org.listSchools': { input: {}, allowed: anyOffice },
    'org.school': { input: { code: SCHOOL }, allowed: ownSchool },
    'org.saveSchool': {
      input: {
        code: OTHER_SCHOOL,
        isNew: false,
        name: '测试小学',
        aliases: [],
        township: '测试镇',
        stages: ['primary'],
        headcount: 10,
        focusPoints: [],
      },
      allowed: office,
    },
    'org.saveSchoolFocus': { input: { code: SCHOOL, focusPoints: [] }, allowed: ownSchool },
    'intake.startImport': {
      input: { kind: 'roster', fileName: 'a.xlsx', size: 1, requestKey: 'access-table' },
      allowed: anyOffice,
    },
    'intake.listImports': { input: { kind: 'roster' }, allowed: anyOffice },
    'intake.importDraft': { input: { draft: names.draft }, allowed: office },
    'intake.importIssues': { input: { draft: names.draft }, allowed: office },
    'intake.importRows': { input: { draft: names.draft, change: 'added' }, allowed: office },
    'intake.correctImport': {
      input: { draft: names.draft, row: 1, column: 'name', value: '' },
      allowed: office,
    },
    'intake.skipImportRow': { input: { draft: names.draft, row: 1, skipped: true }, allowed: office },
    'intake.readImport': { input: { draft: names.draft }, allowed: office },
    'intake.applyImport': { input: { draft: names.draft }, allowed: office },
    'intake.discardImport': { input: { draft: names.draft }, allowed: office },
    'trainingLog.myLogs': { input: {}, allowed: people },
    'trainingLog.ledGroups': { input: {}, allowed: people },
    'trainingLog.startPicture': { input: { size: 1, requestKey: 'access-table' }, allowed: people },
    'trainingLog.submitLog': {
      input: {
        about: { kind: 'free', title: '访问表' },
        text: '',
        pictures: [],
        requestKey: 'access-table',
      },
      allowed: rostered,
    },
    'trainingLog.myLog': { input: { log }, allowed: ['trainee'] },
    'trainingLog.withdrawLog': { input: { log }, allowed: ['trainee'] },
    'trainingLog.log': {
      input: { log },
      allowed: ['leader', 'trainer (own session)', 'school-admin', 'county-office'],
    },
    'trainingLog.comment': {
      input: { log, text: '写得具体', requestKey: 'access-table' },
      allowed: ['leader', 'trainer (own session)'],
    },
    'trainingLog.groupLogs': {
      input: { group: 'class-1', show: 'all' },
      allowed: ['leader', 'county-office'],
    },
    'trainingLog.similarLogs': { input: { log }, allowed: ['leader', 'county-office'] },
    'classForming.createCohort': {
      input: {
        name: '访问表',
        counting: 'trainees',
        joining: { kind: 'by-theme' },
        requestKey: 'access-table',
      },
      allowed: anyOffice,
    },
    'classForming.listCohorts': { input: {}, allowed: anyOffice },
    'classForming.listUndivided': { input: {}, allowed: anyOffice },
    'classForming.classRule': { input: {}, allowed: anyOffice },
    'classForming.listLateArrivals': { input: { cohort }, allowed: office },
    'classForming.listAgendas': { input: {}, allowed: anyOffice },
    'classForming.formClasses': {
      input: { cohort, modes: ['ignore'], seconds: 1, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.cancelForming': { input: { job: names.forming }, allowed: office },
    'classForming.comparePlans': { input: { cohort }, allowed: office },
    'classForming.classPlan': {
      input: { ...classes, order: 'load', from: 0, limit: 10 },
      allowed: office,
    },
    'classForming.classMap': { input: classes, allowed: office },
    'classForming.planProof': { input: classes, allowed: office },
    'classForming.previewChange': {
      input: { ...classes, change: { kind: 'merge', from: '01', into: '02' } },
      allowed: office,
    },
    'classForming.moveSchool': {
      input: { ...classes, school: SCHOOL, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.mergeClasses': {
      input: { ...classes, from: '01', into: '02', requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.publishClasses': { input: { ...classes, version: 1 }, allowed: office },
    'classForming.previewReform': { input: classes, allowed: office },
    'classForming.reformClasses': {
      input: { ...classes, version: 1, requestKey: 'access-table' },
      allowed: office,
    },
    'classForming.placeLateArrival': { input: { cohort, person: teacher }, allowed: office },
    'classForming.listOverrides': { input: { cohort }, allowed: office },
    'classForming.exportClasses': { input: classes, allowed: office },
    'classForming.classSessionPlan': {
      input: { cohort, class: '01', template: 'one-day', date: '2021-04-01' },
      allowed: office,
    },
    'classForming.myClass': { input: {}, allowed: people },
    ...fileLines(names, people),
    ...studyLines(names),
    ...certificateLines(names),
    ...massEntryLines(names),
    ...evidenceLines(names, { people, rostered }),
    ...libraryLines(names, { people, rostered }),
    'jobs.advance': { input: { job: names.job }, allowed: office },
  }
}
