/** The amounts in which a learning event may be stated; an entry keeps the unit of its own fact. */
type AmountField = 'minutes' | 'hours' | 'credits' | 'points' | 'count' | 'of' | 'worth'

interface EventKindFacts {
  readonly amounts: readonly AmountField[]
  /**
   * Rank of the effort for the person, 1 = least; “what is missing” is listed in this order.
   * Ours, not a document's: opening a form comes before attending, attending before producing.
   */
  readonly ease: number
}

/**
 * Every kind of learning event that a programme may count. A kind says what happened; what it earns is data of the
 * programme.
 */
export const eventKinds = {
  /** 自测诊断 */
  'self-test': { amounts: ['count'], ease: 1 },
  /** 选定网络课程范围 */
  'course-scope': { amounts: ['count'], ease: 1 },
  /** 个人研修计划 */
  'personal-plan': { amounts: ['count'], ease: 2 },
  /** 线上讨论：参与一次 */
  'online-discussion': { amounts: ['count'], ease: 2 },
  /** 线上讨论：发布并组织一次 */
  'discussion-organised': { amounts: ['count'], ease: 2 },
  /** 研修日志 */
  'training-log': { amounts: ['count'], ease: 2 },
  /** 线下集中培训：签到签退一对 */
  'onsite-training': { amounts: ['worth', 'minutes', 'hours', 'credits'], ease: 3 },
  /** 同步在线（直播） */
  'live-online-training': { amounts: ['worth', 'minutes', 'hours', 'credits'], ease: 3 },
  /** 网络研修：观看课程 */
  'online-study': { amounts: ['minutes', 'hours', 'credits'], ease: 4 },
  /** 工作坊研修活动 */
  'workshop-study': { amounts: ['worth', 'minutes', 'hours', 'credits'], ease: 4 },
  /** 校本研修活动 */
  'school-based-study': { amounts: ['worth', 'minutes', 'hours', 'credits'], ease: 5 },
  /** 坊主对线下校本教研的综合评定 */
  'study-judged': { amounts: ['points'], ease: 5 },
  /** 启动会简报 */
  'launch-bulletin': { amounts: ['count'], ease: 5 },
  /** 活动简报 */
  bulletin: { amounts: ['count'], ease: 5 },
  /** 教研组／处室研修计划 */
  'group-plan': { amounts: ['count'], ease: 6 },
  /** 整校推进方案 */
  'school-plan': { amounts: ['count'], ease: 6 },
  /** 校本应用实践（公开课、应用方案等） */
  'application-practice': { amounts: ['worth', 'minutes', 'hours', 'credits'], ease: 6 },
  /** 总结报告 */
  'summary-report': { amounts: ['count'], ease: 7 },
  /** 能力点佐证材料经审核认定 */
  'evidence-certified': { amounts: ['hours', 'credits'], ease: 7 },
  /** 校本应用考核 */
  'application-assessment': { amounts: ['hours', 'credits'], ease: 7 },
  /** 过程考评，由培训机构评定；怎么折成学分，文件没有写 */
  'process-assessment': { amounts: ['points'], ease: 7 },
  /** 最终考评，由培训机构评定；怎么折成学分，文件没有写 */
  'final-assessment': { amounts: ['points'], ease: 7 },
  /** 教学示范案例 */
  'teaching-case': { amounts: ['points'], ease: 8 },
  /** 推选优秀案例：count 件，本校参训 of 人 */
  'cases-recommended': { amounts: ['count', 'of'], ease: 8 },
  /** 学员合格率：count 人合格，参训 of 人 */
  'pass-rate': { amounts: ['count', 'of'], ease: 9 },
} as const satisfies Record<string, EventKindFacts>

export type EventKind = keyof typeof eventKinds

export const isEventKind = (text: string): text is EventKind => Object.hasOwn(eventKinds, text)

export const easeOf = (kind: EventKind): number => eventKinds[kind].ease
