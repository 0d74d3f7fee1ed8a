import { roleName } from '../roles'
import type { Wording, Wordings } from './wording'

const TO_TODAY = { text: '回到今天', url: '/pages/today/index' }

/** Getting as far as the system at all. */
export const reaching: Wordings<
  'NOT_SIGNED_IN' | 'NOT_BOUND' | 'NOT_ALLOWED' | 'BAD_REQUEST' | 'NOT_FOUND' | 'TRY_AGAIN' | 'INTERNAL'
> = {
  NOT_SIGNED_IN: () => ({
    title: '还没有登录',
    why: '这个窗口的登录已经过期，或者还没有登录过。',
    next: ['重新登录，扫一次码', '在微信里打开小程序，不用再登录'],
    icon: 'lock',
    way: { text: '重新登录', url: '/pages/sign-in/index' },
  }),
  NOT_BOUND: () => ({
    title: '还没有绑定身份',
    why: '绑定以后，签到和学分才能记在您的名下。',
    next: ['绑定身份，约 1 分钟', '名册里没有您，请找学校管理员'],
    icon: 'lock',
    way: { text: '绑定身份', url: '/pages/bind/index' },
  }),
  NOT_ALLOWED: ({ needs }) => ({
    title: '这一页不是给您现在的身份用的',
    why:
      needs.length > 0 ? `需要的身份：${needs.map(roleName).join('、')}。` : '您现在的身份看不到这些内容。',
    next: ['如果弄错了，请学校管理员或县工程办改您的身份'],
    icon: 'lock',
    way: TO_TODAY,
  }),
  BAD_REQUEST: ({ problems }) => ({
    title: '没有保存：有内容要改',
    why: problems.length > 0 ? `有 ${problems.length} 处没有填对。` : '有内容没有填对。',
    next: ['改好以后再提交', '已填的内容没有丢'],
  }),
  NOT_FOUND: () => ({
    title: '没有找到',
    why: '它可能已经取消，或者链接不完整。',
    next: ['回到“今天”，从列表里打开'],
    way: TO_TODAY,
  }),
  TRY_AGAIN: () => ({
    title: '现在人多，没有轮到',
    why: '很多人同时在提交。您的内容没有丢。',
    next: ['等几秒再试一次'],
    icon: 'clock',
    retry: true,
  }),
  INTERNAL: ({ reference }) => ({
    title: '没有办成',
    why: '服务器出了问题。您的记录没有丢。',
    next: [reference ? `还不行，请把 ${reference} 告诉学校管理员` : '还不行，请告诉学校管理员'],
    retry: true,
  }),
}

export const unreachable: Wording<unknown> = () => ({
  title: '没有连上',
  why: '服务器没有回答，可能是网络不好。您的记录没有丢。',
  icon: 'offline',
  retry: true,
})

/** The app's own fault: what was read could not be drawn. */
export const pageBroken: Wording<unknown> = () => ({
  title: '这一页没有显示出来',
  why: '页面出了问题。您的记录没有丢。',
  next: ['还不行，请告诉学校管理员'],
  retry: true,
})

/** The phone could not keep a write, so nothing was promised. */
export const storageFull: Wording<unknown> = () => ({
  title: '没有保存：手机空间满了',
  why: '现在没有网络，手机上也存不下这次扫码。',
  next: ['清理一点手机空间，再扫一次', '都不行，请现场的培训者手工补录'],
})

/** A code that is newer than this version of the app. */
export const unknown: Wording<unknown> = () => ({
  title: '没有办成',
  why: '这个版本的小程序还不认识这个原因。',
  next: ['关闭小程序，重新打开，会自动更新', '还不行，请把下面的代码告诉学校管理员'],
})
