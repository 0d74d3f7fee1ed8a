/** Words of the frame that every page stands in. */
export const shellCopy = {
  app: '研修随行',
  mainNavigation: '主导航',
  pages: { bind: '绑定身份', checkIn: '签到', typedCode: '输入口令', signIn: '登录' },
  tabs: { today: '今天', learning: '研修', desk: '工作台', me: '我的' },
  back: '返回',
  cancel: '不用了',
  done: '好了',
  loading: '正在读取',
  slow: '读取较慢，网络可能不好',
  retry: '重试',
  noSuchPage: '这一页已经没有了，先看今天',
  pageNotHere: '没有网络，这一页还没有下载',
  all: '全部',
  reasonCode: (code: string) => `原因代码 ${code}`,
  offlineSince: (when: string) => `没有网络。下面是${when}的内容，签到和写日志照常可用。`,
  offline: '没有网络。签到和写日志照常可用，联网后自动提交。',
} as const
