import type { Role } from '@/domain/people'

const ROLES: Readonly<Record<Role, string>> = {
  trainee: '参训教师',
  leader: '坊主',
  'school-admin': '学校管理员',
  'school-reviewer': '学校复评',
  trainer: '培训者',
  expert: '专家',
  'county-office': '县工程办',
  'city-viewer': '市级、省级查看',
}

/** The word for a role; the role's own name when the app does not know it yet. */
export const roleName = (role: string): string => (ROLES as Readonly<Record<string, string>>)[role] ?? role
