import type { DraftProblem } from '@/domain/training-log'
import { dayAndTime } from '../dates'
import { draftProblem } from '../training-log'
import type { Wordings } from './wording'

const PICTURE = {
  'not-arrived': { why: '有一张图片没有传完。', next: '删掉这张，重新添加' },
  'too-large': { why: '有一张图片超过 3 MB。', next: '删掉这张，换一张小的' },
  'not-a-picture': { why: '有一个文件不是照片。', next: '删掉这张，重新添加' },
} as const

const WITHDRAW = {
  commented: '已经有人写了评语，评语针对的就是现在这一版。',
  'past-due': '截止时间已过，日志已经定稿。',
} as const

/** Writing, withdrawing and commenting on training logs. */
export const trainingLog: Wordings<
  | 'LOG_NOT_ACCEPTED'
  | 'LOG_NOT_INVITED'
  | 'LOG_TOO_EARLY'
  | 'LOG_ALREADY_SUBMITTED'
  | 'LOG_NOT_WITHDRAWABLE'
  | 'PICTURE_NOT_ACCEPTED'
  | 'TEXT_NOT_DECENT'
> = {
  LOG_NOT_ACCEPTED: ({ problems }, now) => ({
    title: '日志还不能提交',
    why: problems.map((problem: DraftProblem) => `${draftProblem(problem, now)}。`).join(''),
    next: ['改好后再提交，草稿还在本机'],
  }),
  LOG_NOT_INVITED: () => ({
    title: '这一场没有邀请您',
    why: '名单里没有您，也没有签到记录。',
    next: ['写成自由日志', '如果您参加了，请培训者补录签到'],
    icon: 'lock',
  }),
  LOG_TOO_EARLY: ({ start }, now) => ({
    title: '这一场还没有开始',
    why: `${dayAndTime(start, now)} 开始，之后可以提交日志。`,
    next: ['草稿留在本机，到时再提交'],
    icon: 'clock',
  }),
  LOG_ALREADY_SUBMITTED: () => ({
    title: '这一场已经交过日志',
    why: '每场一篇。先前提交的那篇有效，这一份草稿还在本机。',
    next: ['要用这一份，先撤回交过的那篇'],
  }),
  LOG_NOT_WITHDRAWABLE: ({ why }) => ({ title: '不能再撤回', why: WITHDRAW[why], icon: 'lock' }),
  PICTURE_NOT_ACCEPTED: ({ reason }) => ({
    title: '图片没有收下',
    why: PICTURE[reason].why,
    next: [PICTURE[reason].next],
  }),
  TEXT_NOT_DECENT: () => ({
    title: '文字没有通过内容检查',
    why: '微信的内容安全检查认为有不合适的词句。',
    next: ['改一改措辞再提交', '确实没有问题的，请联系县工程办'],
  }),
}
