import { count } from './numbers'

/** Words that several pages of the county's and the school's desk share. */
export const deskCopy = {
  all: (rows: number) => `共 ${count(rows)} 条`,
  range: (from: number, to: number, total: number | undefined) =>
    total === undefined
      ? `第 ${count(from)}–${count(to)} 条`
      : `第 ${count(from)}–${count(to)} 条，共 ${count(total)} 条`,
  previousPage: '上一页',
  nextPage: '下一页',
  advice: (next: readonly string[]) => `${next.join('；')}。`,
  searchIn: (what: string) => `在${what}里找`,
  noChoice: '没有找到，换几个字再找。',
  allOf: (what: string) => `全部${what}`,
  people: (people: number) => `${count(people)} 人`,
  schools: (schools: number) => `${count(schools)} 所`,
  none: '—',
} as const
