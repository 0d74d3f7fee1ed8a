import {
  closesAt,
  type Invited,
  opensAt,
  type Phase,
  type RevisionRefusal,
  type SessionState,
} from '@/domain/session'
import { addMs, dateInChina, type Instant, MINUTE } from '@/domain/shared'
import { calendarDate, clockTime, dayAndTime, weekdayName } from './dates'
import { count } from './numbers'

/** Why a half-day cannot be changed like that, and what can. */
export function revisionRefusal(refusal: RevisionRefusal): string {
  switch (refusal.why) {
    case 'cancelled':
      return '这一场已经取消。'
    case 'over':
      return `${clockTime(refusal.closedAt)} 已经关门，记录不再改动。漏签的请在签到表里补录。`
    case 'end-not-later':
      return '新的结束时间要比现在的晚。'
    case 'start-not-later':
      return '改期只能往后改，新的开始时间要比原来晚。'
    case 'start-in-past':
      return '新的开始时间已经过了。'
    case 'other-day':
      return '已经有人签到，只能改在同一天；开始和结束也要在同一天。'
    case 'checked-out':
      return '已经有人签退，不能再改期，只能延长。'
    case 'too-short':
      return `一场至少 ${refusal.fewestMinutes} 分钟。`
    case 'too-long':
      return `一场最长 ${refusal.mostMinutes / 60} 小时，更长的请分成两个半天。`
    case 'reason-empty':
      return '请写明原因。'
    case 'not-started':
      return '还没有开始，不能签退。'
    case 'already-open':
      return '已经可以签退。'
  }
}

const REFUSALS: Record<RevisionRefusal['why'], true> = {
  cancelled: true,
  over: true,
  'end-not-later': true,
  'start-not-later': true,
  'start-in-past': true,
  'other-day': true,
  'checked-out': true,
  'too-short': true,
  'too-long': true,
  'reason-empty': true,
  'not-started': true,
  'already-open': true,
}

/** Facts come over the wire; a newer server may know a reason that this app has no words for. */
export const isRevisionRefusal = (facts: object): facts is RevisionRefusal =>
  'why' in facts && typeof facts.why === 'string' && facts.why in REFUSALS

/** One half-day, for those who run it. */
export const sessionDeskCopy = {
  title: '培训',
  code: '投屏动态码',
  sheet: '签到表',
  cancelledBecause: (why: string) => `已经取消：${why}`,
  person: '人',
  invited: '应到',
  in: '签到',
  out: '签退',
  arrived: (arrived: number, invited: number) => `签到 ${arrived} 人，应到 ${invited} 人`,
  whatHappens: (session: SessionState, phase: Phase, now: Instant): string => {
    switch (phase) {
      case 'upcoming':
        return `${dayAndTime(opensAt(session), now)} 起签到`
      case 'doors-open':
      case 'running':
        return `${clockTime(session.checkOutFrom)} 起签退`
      case 'check-out':
        return `${clockTime(closesAt(session))} 关门`
      case 'ended':
      case 'cancelled':
        return ''
    }
  },
  facts: { time: '时间', place: '地点', mode: '方式', worth: '学分', invited: '邀请', trainers: '培训者' },
  dateAndTime: (start: Instant, end: Instant) => {
    const date = dateInChina(start)
    return `${calendarDate(date, date)} ${weekdayName(date)} ${clockTime(start)}–${clockTime(end)}`
  },
  place: (name: string, radius: number | undefined) =>
    radius === undefined ? name : `${name}，核对范围 ${count(radius)} 米`,
  worth: (credits: string) => `${credits} 学分`,
  invitedWords: ({ everyone, schools, groups, people }: Invited, invited: number) =>
    [
      everyone && '全县',
      schools.length > 0 && `${count(schools.length)} 所学校`,
      groups.length > 0 && `${count(groups.length)} 个班级或工作坊`,
      groups.length === 0 && people.length > 0 && '另选的老师',
      `${count(invited)} 人`,
    ]
      .filter(Boolean)
      .join('，'),
  agenda: '日程',
  agendaColumns: { time: '时间', module: '模块', topic: '主题', form: '形式', speaker: '主讲' },
  change: '调整这一场',
  deeds: {
    'open-check-out': { icon: 'leave', title: '现在开始签退', note: '提前结束时用' },
    extend: { icon: 'clock', title: '延长', note: '结束时间往后移' },
    postpone: { icon: 'today', title: '改期', note: '改到晚些时候或另一天' },
    'renew-code': { icon: 'shield', title: '换一套码', note: '码可能泄露了，换一套' },
    cancel: { icon: 'close', title: '取消这一场', note: '要写明原因，受邀的人都看得到' },
  },
  extendBy: (end: Instant, minutes: number) =>
    `延长 ${minutes} 分钟，到 ${clockTime(addMs(end, minutes * MINUTE))}`,
  postponeText: (arrived: number) =>
    arrived > 0 ? `已经有 ${count(arrived)} 人签到，他们的签到仍然有效。` : '受邀的人会看到新的时间。',
  postponeVerb: '改期',
  date: '日期',
  fromTo: '起止时间',
  from: '开始',
  to: '结束',
  cancelText: (invited: number, arrived: number) =>
    `受邀的 ${count(invited)} 人会看到“已取消”和原因，取消以后不能恢复。${
      arrived > 0 ? `已经有 ${count(arrived)} 人签到。` : ''
    }`,
  why: '原因',
  usualWhy: ['天气原因', '场地有变', '与考试冲突'],
  cancelVerb: '取消这一场',
  openCheckOut: {
    title: '现在开始签退',
    text: '投屏的码马上变成签退码，还没有签到的人不能再签到，只能补录。',
    verb: '开始签退',
  },
  renew: {
    title: '换一套码',
    text: '现在的码和口令马上作废，投屏页要重新打开。已经签到的不受影响。',
    verb: '换一套码',
  },
} as const
