/** The list of trainings of those who run them. */
export const trainerSessionsCopy = {
  title: '培训场次',
  plan: '新建培训',
  whose: '谁的培训',
  scopes: { county: '全县', own: '我负责的' },
  coming: '接下来',
  past: '以前的',
  modes: { onsite: '现场', live: '直播' },
  columns: { title: '培训', state: '状态', time: '时间', place: '地点', mode: '方式', worth: '学分' },
  empty: {
    coming: { title: '接下来没有培训', text: '点“新建培训”安排，建好以后每个半天有一个签到码。' },
    past: { title: '还没有办过培训', text: '办过的培训会留在这里，可以看签到表。' },
  },
  more: { coming: '看更后面的', past: '看更早的' },
} as const
