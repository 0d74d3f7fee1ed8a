const ROLES: Readonly<Record<string, string>> = {
  trainee: '参训教师',
  leader: '坊主',
  trainer: '培训者',
  agency: '培训机构',
  schoolAdministrator: '学校管理员',
  schoolReviewer: '学校复评组',
  county: '县工程办',
  countyOffice: '县工程办',
  expert: '专家',
  city: '市级',
  province: '省级',
}

/** The word for a role; the role's own name when the app does not know it yet. */
export const roleName = (role: string): string => ROLES[role] ?? role
