/** The school enters records for a teaching point without network. */
export const onBehalfCopy = {
  title: '代为登记',
  intro: '教学点没有网络、老师没带手机时用。登记后是“待核对”，培训者的名单、培训者或县里确认以后才计学分。',
  which: '登记什么',
  directions: { in: '签到', out: '签退' },
  people: (ticked: number) => `给谁登记，已选 ${ticked} 人`,
  why: '原因，会和您的名字一起留在记录里',
  usual: ['教学点没有网络', '送教下乡现场', '结对子活动现场'],
  submit: (people: number) => (people > 0 ? `代为登记 ${people} 人` : '代为登记'),
  needs: {
    session: '请选择是哪一场',
    people: '请勾选老师',
    why: '请写明原因',
  },
  ready: '登记后等待核对',
  done: (recorded: number, known: number) =>
    known > 0
      ? `已登记 ${recorded} 人，等待核对；另有 ${known} 人原来就有记录，没有改动。`
      : `已登记 ${recorded} 人，等待核对。`,
  none: '现在没有可以登记的培训',
  noneText: '培训开始以后，到结束后几天内可以登记；这里列出有本校老师的培训。',
} as const
