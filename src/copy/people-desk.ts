import type { Role } from '@/domain/people'
import { count, percent } from './numbers'

/** The roster on the county's desk and on the school's. */
export const peopleCopy = {
  title: '教师名册',
  import: '导入名册',
  search: '输入完整的姓名',
  school: '学校',
  columns: {
    name: '姓名',
    school: '学校',
    stage: '学段',
    subject: '学科',
    identity: '身份证号码',
    telephone: '手机',
    account: '微信',
  },
  facts: { school: '学校', teaches: '任教', identity: '身份证号码', telephone: '手机', account: '微信' },
  bound: '已绑定',
  notBound: '没绑定',
  empty: '还没有教师',
  emptyWhy: '导入参培教师信息表以后，老师才能绑定和签到。',
  notFound: '没有找到这位老师',
  notFoundWhy: '要输入完整的姓名；也可以选学校再找。',
  heldRoles: '角色',
  noRoles: '没有另外的角色。',
  readingRoles: '正在看有哪些角色……',
  allRoles: '能给的角色都已经给了。',
  give: '给角色',
  giveRole: (role: string) => `给${role}`,
  giveNote: (name: string) => `给了以后，${name}下次打开就能看到。`,
  take: '收回',
  takeRole: (role: string) => `收回${role}`,
  takeText: (name: string, role: string, scope: string) =>
    `收回以后，${name}不再是“${scope}”的${role}，马上生效。已经做的记录不会少；要的话可以再给。`,
  whichGroup: '带哪个班或工作坊',
  leadsAll: '每个班和工作坊都已经在带。',
  noGroups: '还没有班级和工作坊，请县工程办先编一个。',
  scopeOf: (role: Role, school: string) => (SCHOOL_ROLES.has(role) ? `管${school}` : SCOPES[role]),
  scopeNames: { county: '全县', city: '全市', school: '另一所学校', group: '一个班或工作坊' },
  release: '解除绑定',
  releaseText: (name: string) => `${name}要用新的微信重新绑定。签到、学分和角色都留在${name}名下，不会少。`,
  reason: '原因，会记入县里的台账',
  reasons: ['换了微信号', '绑错了人', '离职'],
} as const

const SCHOOL_ROLES: ReadonlySet<Role> = new Set(['school-admin', 'school-reviewer'])
const SCOPES: Partial<Record<Role, string>> = {
  leader: '带一个班或工作坊',
  trainer: '安排自己的培训，出示签到码',
  expert: '评审作品，实地听课',
  'county-office': '和您一样，管全县',
}

export const schoolPeopleCopy = {
  title: '本校教师',
  boundFigure: (bound: number) => `已绑定 ${count(bound)}`,
  share: (bound: number, all: number) => percent(all === 0 ? 0 : bound / all).replace(' %', ''),
  percentUnit: '%',
  peopleUnit: '人',
  missing: '没绑定',
  onRoster: '在名册上',
  tabs: {
    missing: (people: number) => `没绑定 ${count(people)}`,
    all: (people: number) => `全部 ${count(people)}`,
  },
  tabsLabel: '哪些老师',
  allBound: '全都绑定了',
  allBoundWhy: '本校老师都可以扫码签到。',
  nobody: '名册上还没有本校老师',
  nobodyWhy: '请县工程办把本校加进参培教师信息表。',
  howTo: '请没绑定的老师在微信里打开“研修随行”，点“绑定身份”，约 1 分钟。',
  notAdmin: '您不是学校管理员',
  notAdminWhy: '这一页给学校管理员用，请县工程办给您这个角色。',
} as const
