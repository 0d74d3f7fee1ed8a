import { COUNTY, SCHOOL } from '../county'
import { anyOffice, callers, type Line, ownSchool, people, withAccount } from './callers'

const NONE = '0'.repeat(32)

/** Who somebody is, and what somebody may do. */
export const peopleLines = ({ teacher }: { teacher: string }): Record<string, Line> => ({
  'people.listCounties': { input: {}, allowed: callers },
  'people.me': { input: {}, allowed: callers },
  'people.beginSignIn': { input: { county: COUNTY }, allowed: callers },
  'people.bindByIdentity': {
    input: { county: COUNTY, name: '无名氏', idTail: '000000', telephone: '00000000000' },
    allowed: withAccount,
  },
  'people.bindByTelephone': { input: { county: COUNTY, code: 'used-up' }, allowed: withAccount },
  'people.redeemInvitation': { input: { county: COUNTY, code: 'AAAAAAAA' }, allowed: withAccount },
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
  'people.revokeInvitation': { input: { invitation: NONE }, allowed: anyOffice },
})
