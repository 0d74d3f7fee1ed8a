import type { Instant } from '@/domain/shared'
import { dayAndTime } from './dates'

export const bindCopy = {
  title: '绑定身份',
  who: '您是',
  kinds: { roster: '参训教师', invited: '收到邀请的人' },
  county: '县',
  chooseCounty: '先选您所在的县',
  phone: {
    title: '用微信手机号，点一下就好',
    text: '微信的手机号和名册上的一样，就直接绑定。',
    button: '用微信手机号绑定',
    denied: '没有拿到手机号。可以再点一次并选择允许，或者在下面填写。',
  },
  orFill: '或者填写三项',
  fill: '填写三项，与名册上的一致',
  name: '姓名',
  idTail: '身份证后六位',
  idTailHint: '护照、居住证填号码的后六位',
  telephone: '名册上登记的手机号',
  invitation: '邀请码',
  invitationHint: '8 到 12 位，在邀请信息里',
  errors: {
    name: '请填写姓名',
    idTail: (count: number) => `要 6 位，现在是 ${count} 位`,
    telephone: '手机号不对，看看有没有少一位',
    invitation: (count: number) => `要 8 到 12 位，现在是 ${count} 位`,
  },
  submit: '绑定',
  redeem: '使用邀请码',
  locked: (until: Instant, now: Instant) => `试得太多，${dayAndTime(until, now)} 以后可以再试`,
  privacy:
    '这些内容只用来在名册里找到您，对上以后不保存。身份证号在系统里是加密的，谁的屏幕上都只显示头尾几位。',
  done: {
    title: (name: string) => `${name}，绑定好了`,
    text: '以后打开就是您本人，不用再登录。',
    redeemed: '绑定前的扫码已经记上',
    scanned: { in: '签到', out: '签退' },
    queued: (opens: string) => `已排队，${opens} 自动签到`,
    go: '开始使用',
  },
  already: {
    title: (name: string) => `已经绑定：${name}`,
    text: '一个微信只对应一位老师。绑错了，请学校管理员解除。',
  },
} as const

/** The first screen of somebody new. */
export const unboundCopy = {
  title: '先绑定身份，约 1 分钟',
  text: '绑定以后，签到和学分记在您的名下。一个微信只绑定一位老师。',
  bind: '绑定身份',
  scanFirst: '培训已经开始？先扫码再绑定',
} as const
