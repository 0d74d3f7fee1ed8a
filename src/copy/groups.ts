import { count } from './numbers'

/** Classes and workshops. */
export const groupsCopy = {
  title: '班级和工作坊',
  add: '编一个班',
  newTitle: '编班',
  name: '名称',
  nameHint: '写了名称才能保存，例如“第 3 班”。',
  kind: '种类',
  kinds: { class: '班级', workshop: '工作坊' },
  columns: { name: '名称', kind: '种类', size: '人数' },
  empty: '还没有班级和工作坊',
  emptyWhy: '编好以后，安排培训时可以直接选。',
  save: (people: number) => (people > 0 ? `保存 ${count(people)} 人` : '保存'),
  schools: '按学校选',
  chosen: (schools: number) => `选了 ${count(schools)} 所`,
  searchSchools: '校名或乡镇',
  people: '按人选',
  searchPeople: '输入完整的姓名',
  hasLeft: '已不在教师名册上',
  noPerson: '名册上没有这位老师，要输入完整的姓名。',
  counting: '正在数人',
  notCounted: '没有数成，请检查网络，再选一次。',
  nobody: '先选学校，或者加人。',
  fine: (people: number) => `一共 ${count(people)} 人。`,
  large: (people: number) => `一共 ${count(people)} 人，超过 90 人，一个会场可能坐不下。`,
  tooLarge: (people: number) => `一共 ${count(people)} 人。一个班最多 300 人，请分成几个班。`,
} as const
