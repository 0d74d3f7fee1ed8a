import type { School } from '@/domain/org'
import type { Role, Sex } from '@/domain/people'
import type { Teacher } from './teachers'

/** Somebody whom a newcomer may be in the demonstration. All are invented. */
export interface Persona {
  key: string
  role: Role
  name: string
  /** what the page of people says under the name */
  unit: string
  /** the line of the roster, for those who stand on it; the others come by invitation */
  teacher?: Teacher
}

interface Part {
  key: string
  role: Role
  name: string
  sex: Sex
}

/** Colleagues at one school, so that the leader, the administrator and the reviewer have the trainees' work before them. */
const AT_SCHOOL: readonly Part[] = [
  { key: 'school-admin', role: 'school-admin', name: '何静岚', sex: 'female' },
  { key: 'school-reviewer', role: 'school-reviewer', name: '陆闻溪', sex: 'female' },
  { key: 'leader', role: 'leader', name: '沈知远', sex: 'male' },
  { key: 'trainee', role: 'trainee', name: '林书禾', sex: 'female' },
  { key: 'trainee-2', role: 'trainee', name: '周行简', sex: 'male' },
]

const OUTSIDE: readonly Persona[] = [
  { key: 'trainer', role: 'trainer', name: '梁柏川', unit: '青禾教师研修中心' },
  { key: 'expert', role: 'expert', name: '苏明恕', unit: '云溪县教师进修学校' },
  { key: 'county-office', role: 'county-office', name: '方启文', unit: '云溪县工程办' },
  { key: 'county-office-2', role: 'county-office', name: '温如许', unit: '云溪县工程办' },
  { key: 'city-viewer', role: 'city-viewer', name: '叶临川', unit: '市工程办' },
]

/** Gives names of the demonstration to teachers of one school; the numbers stay, so the sexes must agree. */
export function castPersonas(teachers: readonly Teacher[]): { teachers: Teacher[]; personas: Persona[] } {
  const cast = new Map<Teacher, Part>()
  const staff = stageFor(teachers)
  for (const part of AT_SCHOOL) {
    const player = staff.find((teacher) => teacher.sex === part.sex && !cast.has(teacher))
    if (player) cast.set(player, part)
  }
  const personas: Persona[] = []
  const named = teachers.map((teacher) => {
    const part = cast.get(teacher)
    if (!part) return teacher
    const player: Teacher = { ...teacher, name: part.name, subject: '数学' }
    personas.push({
      key: part.key,
      role: part.role,
      name: part.name,
      unit: teacher.school.name,
      teacher: player,
    })
    return player
  })
  const order = [...AT_SCHOOL, ...OUTSIDE].map(({ key }) => key)
  personas.push(...OUTSIDE)
  return { teachers: named, personas: personas.sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key)) }
}

/** The first primary school of a middle size that has women and men enough for the parts. */
function stageFor(teachers: readonly Teacher[]): Teacher[] {
  const bySchool = new Map<School, Teacher[]>()
  for (const teacher of teachers) {
    const staff = bySchool.get(teacher.school)
    if (staff) staff.push(teacher)
    else bySchool.set(teacher.school, [teacher])
  }
  const fitting = [...bySchool.values()].filter((staff) =>
    (['female', 'male'] as const).every(
      (sex) =>
        staff.filter((teacher) => teacher.sex === sex).length >=
        AT_SCHOOL.filter((part) => part.sex === sex).length,
    ),
  )
  const primary = fitting.filter(([first]) => first?.school.name.endsWith('中心小学'))
  return primary[0] ?? fitting[0] ?? []
}
