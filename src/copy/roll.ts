import type { Direction } from '@/domain/check-in'
import type { Instant } from '@/domain/shared'
import { clockTime, dayAndTime } from './dates'

const VERB = { in: '签到', out: '签退' } as const
type Fault = 'headcount-missing' | 'headcount-too-small' | 'nobody'

/** `签到`, `签退`, `签到、签退`. */
const directionNames = (directions: readonly Direction[]): string =>
  directions.map((direction) => VERB[direction]).join('、')

/** The trainer's roll: closing it in the hall, and how it compares with the phones. */
export const rollCopy = {
  take: '收名单',
  takeNote: '点人数、勾姓名，断网也能收',
  takeTitle: '收名单',
  vouches: '这份名单证明什么',
  vouchFor: { in: '来了', out: '到最后还在', both: '一直在' },
  headcount: '数到的人数',
  headcountHint: '在会场里数一遍，与勾的姓名对照。',
  ticked: (ticked: number, all: number) => `勾选 ${ticked} / ${all} 人`,
  onlySeen: '只勾您亲眼见到的人。',
  tickAll: '全部勾上',
  tickNone: '全部去掉',
  faults: {
    'headcount-missing': '请先数一遍人数。',
    'headcount-too-small': '人数比勾的姓名少，请再数一遍或去掉多勾的人。',
    nobody: '还没有勾选姓名。',
  } satisfies Record<Fault, string>,
  early: (opensAt: Instant, now: Instant) => `${dayAndTime(opensAt, now)} 开门以后才能收名单`,
  draftKept: '勾选随时存在本机',
  close: (ticked: number) => `收名单，${ticked} 人`,
  kept: '已保存，联网后自动提交',
  keptNote: (takenAt: Instant) => `名单在 ${clockTime(takenAt)} 签名存在本机，途中改不了。`,
  sent: '名单已提交',
  sentNote: '手机上的签到陆续补到，随时可以对照。',
  contradicts: '人数比勾的姓名少，没有用来核对任何记录。请再收一次。',
  compare: '与手机记录对照',
  again: '再收一次',

  title: '名单对照',
  pageNote: '与手机上的签到对照',
  none: '还没有收过名单',
  noneText: '在会场点人数、勾姓名，收一份名单，就能与手机上的签到对照。',
  which: '哪一份名单',
  one: (takenAt: Instant, directions: readonly Direction[]) =>
    `${clockTime(takenAt)} ${directionNames(directions)}`,
  facts: { by: '谁收的', takenAt: '收名单', arrivedAt: '送到', counted: '数到', named: '勾选' },
  people: (people: number) => `${people} 人`,
  unnamed: (people: number) => `，其中 ${people} 人没有勾姓名`,
  inconsistent: '这份名单勾的姓名比数到的人多，没有用来核对任何记录。请再收一次。',
  tabs: { agreed: '一致', onlyPhone: '只有手机', onlyRoll: '只有名单' },
  says: {
    agreed: '名单上有，手机也签了。',
    onlyPhone: '手机签了，名单上没有勾。可能漏勾，也可能人不在会场。记录没有取消，请核实。',
    onlyRoll: '名单上有，手机没有签。没有补录过的，先记为待核对，学校或县里确认后才计学分。',
  },
  nobody: '没有',
  pending: '待核对',
  missing: (directions: readonly Direction[]) => `手机没有${directionNames(directions)}`,
} as const
