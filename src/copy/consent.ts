import type { Instant } from '@/domain/shared'
import type { TagProps } from '../components/tag'
import { dayAndTime } from './dates'

/** The school's declarations that parents agreed to recordings. */
export const consentCopy = {
  title: '家长同意声明',
  intro: '课堂视频和照片会拍到学生。学校先收齐家长书面同意，再在这里声明；没有声明的班不能提交。',
  none: '还没有声明过',
  noneText: '收齐一个班家长的书面同意后，在这里声明。',
  more: '更早的声明',
  declare: '声明一个班',
  className: '班级',
  classHint: '如：五（2）班',
  pupils: '全班学生数',
  withheld: '家长不同意出镜的人数',
  withheldHint: '这些学生不能拍进去',
  state: '状态',
  lasts: '有效期',
  class: '学生',
  declaredBy: '声明人',
  until: '到哪天止',
  statement: '我声明：本班家长的书面同意存在学校，用途是教师培训的能力点佐证。',
  save: '声明',
  wrong: {
    className: '班级写 2 至 30 个字。',
    pupils: '学生数在 1 到 200 之间。',
    withheld: '人数不能多过全班。',
    until: '结束日期不能早于开始日期。',
    statement: '要勾选声明才能保存。',
  },
  withdraw: '撤回声明',
  withdrawText: '撤回后，除作者外谁都不能再看这个班的视频和照片，也不能再提交。',
  deletes: '同时删除已交的视频和照片',
  deletesNote: '删除后不能恢复，只留下删除记录。',
  why: '撤回原因',
  done: (deleted: number) => (deleted > 0 ? `已撤回，删除了 ${deleted} 个文件。` : '已撤回。'),
  counts: (pupils: number, withheld: number) =>
    withheld > 0 ? `${pupils} 人，${withheld} 人不出镜` : `${pupils} 人`,
  span: (from: string, until: string) => `${from} 至 ${until}`,
  by: (name: string, at: Instant, now: Instant) => `${name}，${dayAndTime(at, now)}`,
} as const

const STANDINGS = {
  stands: { tone: 'ok', text: '有效' },
  withdrawn: { tone: 'excused', text: '已撤回' },
  expired: { tone: 'open', text: '已过期' },
} as const satisfies Record<string, TagProps>
export const consentTag = (standing: keyof typeof STANDINGS): TagProps => STANDINGS[standing]
