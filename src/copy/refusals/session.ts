import type { Wordings } from './wording'

/** Planning sessions and correcting their records. */
export const session: Wordings<
  'SESSION_NOT_VALID' | 'SESSION_NOT_CHANGEABLE' | 'ALREADY_CHECKED_IN' | 'GROUP_IS_FORMED'
> = {
  SESSION_NOT_VALID: ({ problems }) => ({
    title: '没有保存：安排有冲突或缺项',
    why: `有 ${problems.length} 处要改。`,
    next: ['按标出的地方改好，再保存'],
  }),
  SESSION_NOT_CHANGEABLE: () => ({
    title: '这一场已经不能改',
    why: '已经有人签到，或者已经取消。',
    next: ['新建一场，或请县工程办处理'],
    icon: 'lock',
  }),
  GROUP_IS_FORMED: () => ({
    title: '这个班在“编班”里改',
    why: '它是按规则编出来的，在这里改会破坏人数和合班的规则。',
    next: ['打开“编班”，调一所学校或按名册更新'],
    icon: 'lock',
  }),
  ALREADY_CHECKED_IN: () => ({
    title: '已经有签到记录',
    why: '同一场、同一方向只记一次，先前的记录有效。',
  }),
}
