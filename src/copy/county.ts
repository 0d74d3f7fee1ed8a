import { count, percent } from './numbers'

/** The county office's first page. */
export const countyCopy = {
  title: (county: string) => (county ? `${county}工程办` : '县工程办'),
  begin: '从这里开始',
  steps: {
    1: { title: '学校名册', note: '先有学校，教师名册里的单位才对得上。', action: '导入学校名册' },
    2: { title: '教师名册', note: '参培教师信息表，导入前可以逐格改。', action: '导入教师名册' },
    3: { title: '班级和培训', note: '编好班，就可以安排第一场培训。', action: '编第一个班' },
  },
  stepDone: (step: number, { schools, people }: { schools: number; people: number }) =>
    step === 1 ? `已有 ${count(schools)} 所学校` : `已有 ${count(people)} 位教师`,
  waiting: (kind: 'schools' | 'roster') =>
    `有一份${kind === 'schools' ? '学校' : '教师'}名册正在导入，还没写入。点这里接着做。`,
  figures: '全县概况',
  schoolUnit: '所学校',
  peopleUnit: '位教师',
  ofTownships: (townships: number) => `在 ${count(townships)} 个乡镇`,
  bound: (bound: number, people: number) => `已绑定 ${count(bound)}，${shareOf(bound, people)}`,
  registers: '名册',
  schools: '学校名册',
  schoolsNote: '学段、要点和位置',
  people: '教师名册',
  peopleNote: '查人，给角色',
  classes: '编班',
  classesNote: '最少几个班，谁和谁合班',
  groups: '班级和工作坊',
  groupsNote: '安排培训时选用',
  groupCount: (groups: number) => `${count(groups)} 个`,
  courses: '网络课程',
  coursesNote: '给课程放内容，添加县里的课程',
  massEntry: '统一录入',
  massEntryNote: '学分、考评、外部平台的分钟，从表格录入',
  certificates: '证书',
  certificatesNote: '发合格证书，核对和吊销',
  invitations: '邀请',
  invitationsNote: '培训者、专家等名册以外的人',
  openInvitations: (open: number) => `${count(open)} 份没用`,
  programmeHead: '方案和进度',
  programmeWays: {
    programme: { title: '方案', note: '每个数的依据，提出和批准修改' },
    cohorts: { title: '期次', note: '开班、换规则、结束' },
    phases: { title: '阶段', note: '日期、任务和报送期限' },
    coverage: { title: '覆盖', note: '谁要参加，各校到哪一步' },
  },
  coming: '接下来的培训',
  noSessions: '还没有安排。',
  allSessions: '全部',
  plan: '排培训',
} as const

/** Somebody is more than nobody: a county that has just begun is not told 0 %. The sign stays with its figure. */
const shareOf = (bound: number, people: number): string => {
  const isFew = bound > 0 && bound < people / 100
  const share = people === 0 ? 0 : bound / people
  return (isFew ? `不到 ${percent(0.01)}` : percent(share)).replace(' %', '\u00a0%')
}
