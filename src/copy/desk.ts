/** 工作台: one card per role and scope. */
export const deskPageCopy = {
  ownGroup: '自己的坊',
  city: '市级、省级',
  opens: {
    trainer: '培训场次：出示签到码，看谁到了，补录',
    'county-office': '名册、学校、培训、人员',
    leader: '本坊的研修日志：看、写评语',
    'school-admin': '本校老师：绑定、身份、解除绑定',
    'school-reviewer': '本校老师名单',
    'city-viewer': '各县到哪一步：应参加、已开始、合格',
  },
  more: {
    requests: '补签和请假',
    'mass-entry': '过程考评和最终考评',
    sessions: '本校老师的培训，核查签到记录',
    'on-behalf': '代为登记签到',
    'study-scope': '课程范围',
    phases: '阶段和期限',
    plans: '研修计划',
    discussions: '研讨',
  },
  nothingYet: '现在没有要您处理的页面，有了会出现在这里。',
  none: '您没有工作台',
  noneText: '工作台给坊主、培训者、学校和县里的人用。需要时请县工程办给您加身份。',
  toToday: '回到今天',
} as const
