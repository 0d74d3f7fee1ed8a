import type { Emulator, Persona as PickerPersona } from '@/emulator'
import type { Persona } from '../seed/personas'
import { type Client, clientOf } from './client'

/** Development accounts begin with `local-`, so they can never be real ones. */
export const accountOf = (key: string): string => `local-${key}`

/** What the people picker says under each name, and where it leads. */
const PICKER: Readonly<Record<string, Pick<PickerPersona, 'role' | 'about' | 'wide'>>> = {
  trainee: { role: '参训教师', about: '今天下午有培训，扫码签到、看学分' },
  'trainee-2': { role: '参训教师', about: '第二部手机，和上一位同班' },
  leader: { role: '坊主', about: '本校数学工作坊' },
  'school-admin': { role: '学校管理员', about: '本校教师名单，解除绑定' },
  'school-reviewer': { role: '学校复评', about: '本校复评教师' },
  trainer: { role: '培训者', about: '投屏动态码，看谁到了', wide: true },
  expert: { role: '专家', about: '县专家团队' },
  'county-office': { role: '县工程办', about: '导入名册，排培训，发邀请码', wide: true },
  'county-office-2': { role: '县工程办', about: '第二位：批准方案的修改', wide: true },
  'city-viewer': { role: '市级查看', about: '市工程办' },
}

export const pickerOf = (personas: readonly Persona[]): PickerPersona[] =>
  personas.map(({ key, name, unit }) => {
    const { role = '', about = '', wide } = PICKER[key] ?? {}
    return { openid: accountOf(key), name, role, about: `${unit}，${about}`, ...(wide && { wide }) }
  })

/** Binds everybody on the roster by name, ID number and telephone, as they would themselves. */
export async function bindTeachers(
  emulator: Emulator,
  county: string,
  personas: readonly Persona[],
): Promise<void> {
  for (const { key, name, teacher } of personas) {
    if (!teacher) continue
    const told = { county, name, idTail: teacher.identityNumber.slice(-6), telephone: teacher.telephone }
    await clientOf(emulator, accountOf(key)).ask('people.bindByIdentity', 'mutation', told)
  }
}

/** Outsiders come by the personal codes that the county office makes for them. */
export async function inviteOutsiders(
  emulator: Emulator,
  county: string,
  office: Client,
  personas: readonly Persona[],
): Promise<void> {
  for (const { key, name, unit, role, teacher } of personas) {
    if (teacher || key === 'county-office') continue
    const scope = { kind: role === 'city-viewer' ? 'city' : 'county' }
    const { code } = await office.ask<{ code: string }>('people.invite', 'mutation', {
      name,
      unit,
      role,
      scope,
    })
    await clientOf(emulator, accountOf(key)).ask('people.redeemInvitation', 'mutation', { county, code })
  }
}

interface Me {
  person: string
  row?: { school: string }
}

/** The person behind an account, as the server knows them. */
export const whoIs = (emulator: Emulator, key: string): Promise<Me> =>
  clientOf(emulator, accountOf(key)).ask<Me>('people.me', 'query')

/** Roles of people on the roster, given by the county office. */
export async function giveSchoolRoles(emulator: Emulator, office: Client, group: string): Promise<void> {
  const roles = [
    ['school-admin', (school: string) => ({ kind: 'school', school })],
    ['school-reviewer', (school: string) => ({ kind: 'school', school })],
    ['leader', () => ({ kind: 'group', group })],
  ] as const
  for (const [key, scopeOf] of roles) {
    const { person, row } = await whoIs(emulator, key)
    await office.ask('people.changeRole', 'mutation', {
      person,
      role: key,
      scope: scopeOf(row?.school ?? ''),
      held: true,
    })
  }
}
