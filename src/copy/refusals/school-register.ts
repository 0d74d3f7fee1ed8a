import type { Wordings } from './wording'

/** The county's register of schools. */
export const schoolRegister: Wordings<'NO_SCHOOLS_YET' | 'SCHOOL_EXISTS' | 'SCHOOL_NAME_TAKEN'> = {
  NO_SCHOOLS_YET: () => ({
    title: '还没有学校名录',
    why: '名册里的学校要与学校名录对上。',
    next: ['先导入学校名录', '再导入参培教师信息表'],
  }),
  SCHOOL_EXISTS: ({ name }) => ({
    title: '这个学校代码已经有了',
    why: `它是“${name}”。`,
    next: ['看看代码有没有抄错', '改这所学校，请在列表里打开它'],
  }),
  SCHOOL_NAME_TAKEN: ({ code }) => ({
    title: '这个校名已经有了',
    why: `代码 ${code} 的学校用着这个名称或别名。`,
    next: ['换一个能区分的名称', '同一所学校，就改原来的那一条'],
  }),
}
