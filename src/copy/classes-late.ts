import { count } from './numbers'

interface Placed {
  name: string
  count: number
  class: string | undefined
  moved: number
}

const moves = (moved: number): string => (moved === 0 ? '没有人换班' : `${count(moved)} 人要换班`)

/** Who came onto the roster after the classes were published. */
export const lateCopy = {
  title: '后来的老师',
  lead: (people: number, schools: number) =>
    `${count(schools)} 所学校的 ${count(people)} 位老师在发布以后才进名册，还没有班级。小校不拆开：本班坐不下，整所学校一起换。`,
  people: (people: number) => `${count(people)} 人`,
  names: (names: readonly string[], people: number) =>
    `${names.join('、')}${people > names.length ? ` 等 ${count(people)} 人` : ''}`,
  outcome: (seat: string, moved: number) => `进第 ${seat} 班，${moves(moved)}`,
  place: (people: number) => `安排这 ${count(people)} 人`,
  placed: ({ name, count: people, class: seat, moved }: Placed) =>
    `${name}的 ${count(people)} 人${seat === undefined ? '安排好了' : `进了第 ${seat} 班`}${moved === 0 ? '' : `，${count(moved)} 人换了班`}。`,
  unknownSchool: '名册上的学校',
  notRegistered: '学校登记里没有这所学校，还不能安排',
  register: '去学校登记',
  more: (schools: number) =>
    `还有 ${count(schools)} 所学校，安排好这些以后再看；也可以回到分班页，按名册一次更新。`,
  notPublished: '还没有发布分班',
  notPublishedWhy: '分班发布以后，名册上新来的老师会列在这里。',
  toClasses: '去分班',
  none: '名册上的老师都有班级',
  noneWhy: '以后名册上来了新老师，会在这里列出来。',
  notice: (people: number) => `${count(people)} 位后来的老师还没有班级。`,
  open: '去安排',
} as const
