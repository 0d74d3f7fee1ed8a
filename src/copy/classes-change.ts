import { classesCopy } from './classes'
import { count } from './numbers'

const more = (before: number, after: number): string => {
  if (after === before) return '不变'
  return `${after > before ? '多' : '少'} ${count(Math.abs(after - before))}`
}

/** Changing classes by hand, and what that costs. */
export const changeCopy = {
  move: '调一所学校',
  moveOf: (school: string) => `${school}调到哪个班`,
  search: '校名',
  whichSchool: '调哪所学校',
  inClass: (id: string, people: number) => `${id} 班，${people} 人`,
  ownClass: '自成一班',
  room: (free: number, focus: readonly string[]) =>
    `${free > 0 ? `还能坐 ${free} 人` : '已满'}${focus.length > 0 ? `，要点 ${focus.join(' ')}` : ''}`,
  classOf: (id: string, host: string) => `${id} 班，${host}`,
  cost: '这样调以后',
  figures: {
    classes: '班数',
    themeGap: '主题差距',
    personMetres: '人·公里',
  },
  noChange: '学校已经在这个班。',
  change: (before: number, after: number) => `${count(before)} → ${count(after)}，${more(before, after)}`,
  travel: (before: number, after: number) =>
    changeCopy.change(Math.round(before / 1000), Math.round(after / 1000)),
  classLoads: (id: string, before: number | undefined, after: number | undefined) =>
    `${id} 班：${before ?? 0} 人 → ${after === undefined ? '没有了' : `${after} 人`}`,
  hostMoves: (id: string, host: string) => `${id} 班承办学校改为${host}`,
  focusAfter: (id: string, focus: readonly string[]) =>
    focus.length > 0 ? `${id} 班共同要点：${focus.join(' ')}` : `${id} 班没有共同要点了`,
  apply: '就这样调',
  override: '超员也要这样调',
  overrideWhy: '“原则上”不超过规定人数。确需超员的，写明理由；您的姓名和理由会一直留在记录里。',
  reason: '理由',
  merge: '并入别的班',
  mergeOf: (id: string) => `${id} 班并入哪个班`,
  applyMerge: '合并',
  overrides: '超员记录',
  overrideLine: (id: string, limit: number, cap: number) => `${id} 班准许到 ${limit} 人（规定 ${cap} 人）`,
  overrideBy: (name: string, reason: string) => `${name}：${reason}`,
  changed: (schools: number) => `名册变了：${count(schools)} 所学校的人数和编班时不一样。`,
  brokenIn: (cohort: string, places: number) =>
    `名册变了，${cohort}有 ${count(places)} 处编班不合规定，请去更新。`,
  outdatedIn: (cohort: string, schools: number) =>
    `名册变了，${cohort}有 ${count(schools)} 所学校的编班要更新。`,
  reform: '按名册更新',
  reformTitle: '变动最少地更新',
  reformText: (moved: number, before: number, after: number) =>
    `${moved === 0 ? '没有人换班' : `${count(moved)} 人换班`}；${before === after ? `还是 ${count(after)} 个班` : `${count(before)} 个班变为 ${count(after)} 个`}。`,
  reformedSize: (name: string, from: number, to: number) => `${name}：${from} → ${to} 人`,
} as const

/** One class. */
export const oneClassCopy = {
  title: (id: string) => `第 ${id} 班`,
  facts: {
    way: '方式',
    host: '承办学校',
    load: '人数',
    focus: '共同要点',
    travel: '人·公里',
  },
  schools: (schools: number) => `${schools} 所学校`,
  school: (township: string, themes: readonly string[]) =>
    [township, themes.length > 0 ? `要点 ${themes.join(' ')}` : ''].filter(Boolean).join('，'),
  people: (people: number) => `${count(people)} 人`,
  away: (metres: number) => (metres === 0 ? '承办' : `${(metres / 1000).toFixed(1)} 公里`),
  columns: { school: '学校', township: '乡镇', people: '人数', focus: '关注要点', away: '到承办学校' },
  gone: '这个班没有了',
  goneWhy: '可能刚被合并，请回到列表看最新的分班。',
  sessions: '安排场次',
  sessionsAfter: '发布以后可以按日程模板一次排好场次。',
  template: '用哪个日程',
  halfDays: (halfDays: number) => `${count(halfDays)} 场`,
  date: '第一天',
  worth: '每场学分',
  plan: '排好这些场次',
  planned: (sessions: number) => `排好了 ${count(sessions)} 场，在承办学校，老师已经能看到。`,
  none: classesCopy.none,
} as const
