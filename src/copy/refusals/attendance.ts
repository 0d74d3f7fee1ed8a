import { clockTime, dayAndTime } from '../dates'
import type { Wordings } from './wording'

const PICTURE_PROBLEMS = {
  'too-large': '图片太大。',
  'not-jpeg': '这个文件不是照片。',
  'has-metadata': '照片里带着拍摄地点等信息，没有去掉。',
} as const

/** Around a session: the trainer's roll, the second scan, appeals, leave, records for others. */
export const attendance: Wordings<
  | 'ROLL_NOT_SIGNED'
  | 'ROLL_NOT_VALID'
  | 'NOT_ON_OWN_RECORD'
  | 'RECORD_VOIDED'
  | 'SECOND_SCAN_NOT_NOW'
  | 'SECOND_SCAN_NOT_CALLED'
  | 'APPEAL_NOT_OPEN'
  | 'PICTURE_NOT_USABLE'
  | 'ALREADY_DECIDED'
  | 'DECISION_OVERDUE'
  | 'LEAVE_NOT_OPEN'
  | 'ON_BEHALF_NOT_OPEN'
> = {
  ROLL_NOT_SIGNED: () => ({
    title: '点名单没有收下：签名对不上',
    why: '点名单要用这一场的密钥签名，密钥可能已经换过。',
    next: ['联网打开投屏页，取到新的密钥', '再提交一次点名单'],
  }),
  ROLL_NOT_VALID: (facts, now) => ({
    title: '点名单没有收下：时间不对',
    why:
      facts.reason === 'before-doors'
        ? `${dayAndTime(facts.opensAt, now)} 才开门，点名不能早于开门。`
        : '点名的时间比现在还晚。',
    next: ['检查手机的时间是不是自动设置', '再提交一次'],
  }),
  NOT_ON_OWN_RECORD: () => ({
    title: '不能处理自己的记录',
    why: '自己的签到记录，要由别人来确认或作废。',
    next: ['请县工程办的另一位同事处理'],
  }),
  RECORD_VOIDED: () => ({
    title: '这条记录已被县里作废',
    why: '作废是核查后的决定，补录不能盖过它。',
    next: ['查清了，请县工程办在“记录核查”里确认有效', '老师本人也可以申请补签'],
  }),
  SECOND_SCAN_NOT_NOW: ({ from, until }, now) => ({
    title: '现在不能发起二次签到',
    why: `二次签到只能在${dayAndTime(from, now)} 到 ${clockTime(until)} 之间发起。`,
    next: ['培训进行中再发起'],
    icon: 'clock',
  }),
  SECOND_SCAN_NOT_CALLED: () => ({
    title: '现在没有二次签到',
    why: '培训者没有发起二次签到，或者时间已过。',
    next: ['留意大屏和现场通知', '已经签到的记录不受影响'],
  }),
  APPEAL_NOT_OPEN: ({ from, until }, now) => ({
    title: '现在不能申请补签',
    why: `这一场的补签从${dayAndTime(from, now)} 开始，到${dayAndTime(until, now)} 截止。`,
    next: ['已经过期的，请联系学校管理员'],
    icon: 'clock',
  }),
  PICTURE_NOT_USABLE: ({ problem }) => ({
    title: '这张图片用不了',
    why: PICTURE_PROBLEMS[problem],
    next: ['换一张照片，或重新拍一张'],
  }),
  ALREADY_DECIDED: ({ state }) => ({
    title: '这件事已经处理过',
    why: state === 'granted' ? '已经同意。' : '已经退回。',
    next: ['返回列表看最新的情况'],
  }),
  DECISION_OVERDUE: ({ decideBy }, now) => ({
    title: '处理时间已过',
    why: `要在${dayAndTime(decideBy, now)} 前处理。`,
    next: ['请县工程办处理'],
    icon: 'clock',
  }),
  LEAVE_NOT_OPEN: ({ until }, now) => ({
    title: '现在不能请假',
    why: `请假要在${dayAndTime(until, now)} 前提交。`,
    next: ['当面向培训者说明', '来不及的，事后申请补签'],
    icon: 'clock',
  }),
  ON_BEHALF_NOT_OPEN: ({ from, until }, now) => ({
    title: '现在不能代为登记',
    why: `代为登记从${dayAndTime(from, now)} 开始，到${dayAndTime(until, now)} 截止。`,
    next: ['过期的，请县工程办处理'],
    icon: 'clock',
  }),
}
