import { EARLY_POLICY } from '@/domain/check-in'
import { addMs, MINUTE } from '@/domain/shared'
import { dayAndTime } from '../dates'
import type { Wordings } from './wording'

const ASK_TRAINER = '都不行，请现场的培训者手工补录'
const AIM_AT_SCREEN = '对准大屏上的码，重新扫一次'
const TYPE_IT = '坐得远，就输入大屏上的口令'

/** Behind by seconds, as people say it: 1 分 12 秒. */
const span = (seconds: number): string =>
  seconds < 60 ? `${seconds} 秒` : `${Math.floor(seconds / 60)} 分 ${seconds % 60} 秒`

/** Scanning and typing the hall's code (K1). */
export const checkIn: Wordings<
  | 'CODE_UNREADABLE'
  | 'CODE_FORGED'
  | 'CODE_OF_OTHER_SESSION'
  | 'CODE_REVOKED'
  | 'CODE_STALE'
  | 'CODE_FROM_FUTURE'
  | 'CODE_WRONG'
  | 'CODE_LOCKED'
  | 'CAPTURE_MISMATCH'
  | 'CAPTURE_TOO_LATE'
  | 'DOORS_NOT_OPEN'
  | 'DOORS_CLOSED'
  | 'SESSION_CANCELLED'
> = {
  CODE_UNREADABLE: () => ({
    title: '没有签上：这不是签到码',
    why: '扫到的内容不是本系统的签到码。',
    next: [AIM_AT_SCREEN, TYPE_IT, ASK_TRAINER],
  }),
  CODE_FORGED: () => ({
    title: '没有签上：码不是真的',
    why: '这个码没有通过验证。',
    next: ['只扫培训现场大屏上的码', ASK_TRAINER],
  }),
  CODE_OF_OTHER_SESSION: () => ({
    title: '没有签上：这是另一场的码',
    why: '扫到的码属于另一场培训。',
    next: ['看看是不是走错了会场', AIM_AT_SCREEN, ASK_TRAINER],
  }),
  CODE_REVOKED: () => ({
    title: '没有签上：码已经换过',
    why: '培训者刚刚更换了这一场的码。',
    next: [AIM_AT_SCREEN, TYPE_IT, ASK_TRAINER],
  }),
  CODE_STALE: ({ behindSeconds }) => ({
    title: '没有签上：码已过期',
    why: `您扫到的是 ${span(behindSeconds)}前的码。大屏每 15 秒换一次，截图和转发的码会失效。`,
    next: [AIM_AT_SCREEN, TYPE_IT, ASK_TRAINER],
  }),
  CODE_FROM_FUTURE: ({ aheadSeconds }) => ({
    title: '没有签上：大屏的时间快了',
    why: `大屏上的码比服务器快 ${span(aheadSeconds)}。`,
    next: ['请培训者刷新大屏', '然后重新扫一次'],
  }),
  CODE_WRONG: ({ remaining }) => ({
    title: '口令不对',
    why: `口令是大屏上的六位数字，每 15 秒换一次。还可以试 ${remaining} 次。`,
    next: ['看清大屏上现在的口令，再输入一次', '也可以走近扫码'],
  }),
  CODE_LOCKED: ({ until }, now) => ({
    title: '口令试得太多，先停一停',
    why: `${dayAndTime(until, now)} 以后可以再输入。`,
    next: ['现在可以走近扫码，扫码不受影响', ASK_TRAINER],
    icon: 'clock',
  }),
  CAPTURE_MISMATCH: () => ({
    title: '没有签上：扫码的时间对不上',
    why: '手机记下的扫码时间，与码上的时间不一致。',
    next: ['检查手机的时间是不是自动设置', '请培训者手工补录，或申请补签'],
  }),
  CAPTURE_TOO_LATE: ({ latest }, now) => ({
    title: '没有签上：提交得太晚',
    why: `没有网络时扫的码，要在 24 小时内联网提交，最晚是${dayAndTime(latest, now)}。`,
    next: ['申请补签，写明当时的情况'],
    icon: 'clock',
  }),
  DOORS_NOT_OPEN: ({ opensAt }, now) => ({
    title: '还没到签到时间',
    why: `${dayAndTime(opensAt, now)} 起签到。提前 ${EARLY_POLICY.before / MINUTE} 分钟以内扫的可以排队，现在还太早。`,
    next: [`${dayAndTime(addMs(opensAt, -EARLY_POLICY.before), now)} 以后再扫，先到先排`],
    icon: 'clock',
  }),
  DOORS_CLOSED: ({ closedAt }, now) => ({
    title: '签到已经结束',
    why: `这一场在${dayAndTime(closedAt, now)} 截止。`,
    next: ['您在现场的话，申请补签', '或请培训者手工补录'],
    icon: 'clock',
  }),
  SESSION_CANCELLED: ({ why }) => ({
    title: '这一场已经取消',
    why: why ? `原因：${why}` : '主办方取消了这一场。',
    next: ['在“今天”看下一场的时间'],
  }),
}
