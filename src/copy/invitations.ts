/** Inviting people who do not stand on the roster. */
export const invitationsCopy = {
  title: '邀请',
  invite: '邀请一位',
  name: '姓名',
  unit: '单位',
  role: '请他来做什么',
  mayDo: {
    trainer: '安排自己的培训，出示签到码',
    expert: '评审作品，实地听课',
    'county-office': '和您一样，管全县',
    'city-viewer': '只看本县的进度，不能改',
  },
  makeCode: '生成邀请码',
  codeFor: (name: string) => `${name}的邀请码`,
  once: '邀请码只显示这一次，关掉就看不到了。',
  message: (name: string, role: string, code: string, until: string) =>
    `${name}您好，请您担任${role}。在微信里打开小程序“研修随行”，点“我”里的“绑定身份”，选“我有邀请码”，输入 ${code}，${until} 前有效。`,
  copy: '复制这段话',
  copied: '已复制，发给本人就行',
  notCopied: '没有复制成功，请长按文字复制。',
  columns: { name: '姓名', unit: '单位', role: '角色', state: '状态' },
  states: {
    open: (until: string) => `等他使用，${until} 到期`,
    used: '已使用',
    revoked: '已收回',
    expired: '已过期',
  },
  revoke: '收回',
  revokeTitle: '收回这份邀请？',
  revokeText: (name: string) => `发给${name}的邀请码马上失效。`,
  empty: '还没有发过邀请',
  emptyWhy: '培训者、专家和市里的人不在教师名册上，发一个邀请码请他们进来。',
} as const
