import { percent } from './numbers'

/** Two texts beside each other, wherever something similar is pointed out. */
export const sideBySideCopy = {
  shares: (passages: number, share: number) => `${passages} 处相同，占较短那篇的 ${percent(share)}`,
  who: (other: { own: boolean; name?: string; schoolName: string }, own: string) =>
    other.own ? own : other.name ? `${other.name}，${other.schoolName}` : `${other.schoolName}的一位老师`,
  whose: { this: '这一篇', other: '另一篇' },
  note: '只是把相同的文字标出来。是摘抄、引用还是巧合，请您看过再说。',
} as const
