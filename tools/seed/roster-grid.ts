import { STAGE_WORDS } from '@/domain/org'
import type { Teacher } from './teachers'

export const SEX_WORDS = { male: '男', female: '女' } as const

/** Column titles of 参培教师信息表 in the order of annex 3 (Yueyang 2021), with widths in characters. */
export const ROSTER_COLUMNS = [
  { title: '序号', width: 6 },
  { title: '姓名', width: 10 },
  { title: '性别', width: 6 },
  { title: '身份证号码', width: 21 },
  { title: '县（市区）', width: 10 },
  { title: '工作单位', width: 26 },
  { title: '任教学段', width: 10 },
  { title: '任教学科', width: 14 },
  { title: '联系电话', width: 14 },
  { title: '备注', width: 12 },
] as const

export const ROSTER_TITLE = '中小学（幼儿园）教师信息技术应用能力提升工程2.0参培教师信息表'

/** One line of the table as a careful office fills it in. */
export const rosterLine = (teacher: Teacher, index: number, county: string): (string | number)[] => [
  index + 1,
  teacher.name,
  SEX_WORDS[teacher.sex],
  teacher.identityNumber,
  county,
  teacher.school.name,
  STAGE_WORDS[teacher.stage],
  teacher.subject,
  teacher.telephone,
  teacher.note,
]
