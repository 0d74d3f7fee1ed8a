/** The half-days of a school's people, for its administrator. */
export const schoolSessionsCopy = {
  title: '本校老师的培训',
  intro: (school: string) => `${school}的老师受邀的培训，点开看要核对的签到记录。`,
  more: '更早的培训',
  none: '还没有本校老师的培训',
  noneText: '培训者排了有本校老师的培训，会出现在这里。',
} as const
