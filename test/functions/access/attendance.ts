import { appeals, checkIns, leaves } from '@/cloudfunctions/check-in'
import { accounts } from '@/cloudfunctions/people'
import { type AccountId, addMs, HOUR, instant, type PersonId, type SessionId } from '@/domain/shared'
import { SCHOOL, type TestCounty } from '../county'
import {
  anyOffice,
  type Caller,
  type Line,
  ownSchool,
  people,
  rostered,
  runsTheSession,
  withAccount,
} from './callers'

/** A record, an appeal with a picture on its way and a request for leave, all of the trainee with this account. */
export async function layAttendance(
  { store }: TestCounty,
  { session, account, trainer }: { session: string; account: string; trainer: string },
): Promise<{ attendee: string; appeal: string; leave: string }> {
  const personOf = async (of: string) => (await store.find(accounts, of as AccountId))?.person as PersonId
  const person = await personOf(account)
  const who = { person, name: '参训教师', school: SCHOOL, schoolName: '测试小学' }
  const [appeal, leave, now] = [`${session}:${person}:in`, `${session}:${person}`, instant(Date.now())]
  await store.insert(checkIns, {
    _id: appeal,
    session: session as SessionId,
    ...who,
    direction: 'in',
    mode: 'online',
    at: now,
    isInvited: true,
    status: 'confirmed',
  })
  const request = {
    session: session as SessionId,
    title: '访问表',
    trainers: [await personOf(trainer)],
    ...who,
    why: '手机没电',
    askedAt: now,
    state: 'open' as const,
  }
  await store.insert(appeals, {
    _id: appeal,
    ...request,
    direction: 'in',
    decideBy: addMs(now, HOUR),
    picture: { fileId: 'cloud://none/appeals/none.jpg', state: 'waiting' },
  })
  await store.insert(leaves, { _id: leave, ...request })
  return { attendee: person, appeal, leave }
}

const decidesRequests: readonly Caller[] = ['trainer (own session)', 'school-admin', 'county-office']

/** Checking in, and everything that is done about a record. */
export const attendanceLines = ({
  session,
  teacher,
  attendee,
  appeal,
  leave,
}: Record<'session' | 'teacher' | 'attendee' | 'appeal' | 'leave', string>): Record<string, Line> => ({
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
    input: { leave: leave, granted: true, why: '同意' },
    allowed: decidesRequests,
  },
  'attendance.myRequests': { input: {}, allowed: people },
  'checkIn.answerSecondScan': {
    input: { code: 'K1', installation: 'phone-0001' },
    allowed: rostered,
  },
  'checkIn.scan': { input: { code: 'K1', installation: 'phone-0001' }, allowed: withAccount },
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
})
