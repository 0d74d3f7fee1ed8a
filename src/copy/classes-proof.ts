import { count } from './numbers'

/** Re-doing the proof that fewer classes are impossible. */
export const proofCopy = {
  title: '自己验算',
  lead: '三步就能验算，不用相信程序。',
  step1: '大校单独成班',
  step1Note: (schools: number, classes: number, soloFrom: number) =>
    `${soloFrom} 人及以上的学校 ${count(schools)} 所，按规定单独成班，共 ${count(classes)} 个班。`,
  step2: '小校各有一个权重',
  step2Note: (cap: number, P: number) =>
    `凡是加起来不超过 ${cap} 人、能进同一个班的学校，权重加起来都不超过 ${count(P)}。`,
  step3: '一除就知道',
  step3Note: (total: number, P: number, quotient: string, least: number) =>
    `权重合计 ${count(total)}，每班最多 ${count(P)}：${count(total)} ÷ ${count(P)} ≈ ${quotient}，所以至少 ${count(least)} 个班。`,
  part: (label: string) => `${label}这一组`,
  all: '全部小校',
  check: '现在验一遍',
  checking: '正在试遍所有装法',
  accepted: (least: number) => `验算通过：小校至少 ${count(least)} 个班。`,
  acceptedAll: (classes: number) => `加上大校，全县至少 ${count(classes)} 个班，和分班结果一样。`,
  acceptedGap: (lower: number, value: number) =>
    `加上大校，全县至少 ${count(lower)} 个班；现在是 ${count(value)} 个，还不能说不可能更少。`,
  acceptedSearch: (bound: number, lower: number) =>
    `权重能证明至少 ${count(bound)} 个班；程序逐一试过小校的分法，确认要 ${count(lower)} 个。`,
  refused: '验算没有通过，请告诉管理员。',
  none: '这一版没有可以打印的证明',
  noneWhy: '小校的分法是程序逐一试出来的，或者人数在编班以后变了。',
  columns: { size: '学校人数', weight: '权重', schools: '学校数', sum: '权重合计', school: '学校' },
  size: (size: number) => `${count(size)} 人的学校`,
  times: (schools: number, weight: number) => `${count(schools)} 所 × 权重 ${count(weight)}`,
} as const
