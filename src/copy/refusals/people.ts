import { dayAndTime } from '../dates'
import type { Wordings } from './wording'

/** Binding, invitations, browsers. */
export const people: Wordings<
  | 'BINDING_WRONG'
  | 'BINDING_LOCKED'
  | 'TELEPHONE_NOT_VERIFIED'
  | 'TELEPHONE_NOT_ON_ROSTER'
  | 'ACCOUNT_ALREADY_BOUND'
  | 'PERSON_ALREADY_BOUND'
  | 'LAST_COUNTY_OFFICE'
  | 'INVITATION_REVOKED'
  | 'INVITATION_EXPIRED'
  | 'SIGN_IN_ON_PHONE'
  | 'TICKET_EXPIRED'
> = {
  BINDING_WRONG: ({ remaining }) => ({
    title: '没有绑定：名册里对不上',
    why: `姓名和身份证后六位要与名册一致。还可以试 ${remaining} 次。`,
    next: ['看看姓名里有没有生僻字或空格', '末位是 X 的，输入 X', '还不对，请学校管理员查名册'],
  }),
  BINDING_LOCKED: ({ lockedUntil }, now) => ({
    title: '试得太多，先停一停',
    why: `${dayAndTime(lockedUntil, now)} 以后可以再试。`,
    next: ['这期间请学校管理员查一下名册上的信息'],
    icon: 'clock',
  }),
  TELEPHONE_NOT_VERIFIED: () => ({
    title: '没有拿到手机号',
    why: '微信没有给出您的手机号。',
    next: ['再点一次“用手机号绑定”，选择允许', '或者用姓名和身份证后六位绑定'],
  }),
  TELEPHONE_NOT_ON_ROSTER: ({ several }) => ({
    title: several ? '这个手机号在名册里不止一位' : '名册里没有这个手机号',
    why: several ? '分不清是哪一位。' : '名册上登记的可能是另一个号码。',
    next: ['用姓名和身份证后六位绑定', '请学校管理员改名册上的手机号'],
  }),
  ACCOUNT_ALREADY_BOUND: () => ({
    title: '这个微信已经绑定了一位老师',
    why: '一个微信只对应一位老师。',
    next: ['在“我的”里看绑定的是谁', '绑错了，请学校管理员解除'],
  }),
  PERSON_ALREADY_BOUND: () => ({
    title: '这位老师已经绑定了别的微信',
    why: '一位老师只对应一个微信。',
    next: ['换过微信号，请学校管理员解除旧的绑定', '如果不是您本人绑定的，请马上告诉学校管理员'],
  }),
  LAST_COUNTY_OFFICE: () => ({
    title: '这是县工程办的最后一个人',
    why: '收回以后，县里就没有人能给别人身份了。',
    next: ['先给接手的同事县工程办的身份', '再收回这一个'],
  }),
  INVITATION_REVOKED: () => ({
    title: '邀请已经收回',
    why: '发出邀请的人取消了它。',
    next: ['请对方重新发一份邀请'],
  }),
  INVITATION_EXPIRED: ({ expiresAt }, now) => ({
    title: '邀请已经过期',
    why: `它在${dayAndTime(expiresAt, now)} 失效。`,
    next: ['请对方重新发一份邀请'],
    icon: 'clock',
  }),
  SIGN_IN_ON_PHONE: () => ({
    title: '请用手机上的小程序确认',
    why: '浏览器要由您自己的微信确认登录。',
    next: ['用微信扫屏幕上的码', '在手机上点“登录”'],
    icon: 'lock',
  }),
  TICKET_EXPIRED: () => ({
    title: '登录码已经过期',
    why: '登录码只在几分钟内有效。',
    next: ['在电脑上刷新，换一个新的码再扫'],
    icon: 'clock',
  }),
}
