import { decisionProblem, specificationProblem, taskProblem } from '../evidence-problems'
import { pointLabel } from '../points'
import type { Wordings } from './wording'

const OPEN = {
  draft: '它还是草稿。',
  submitted: '已经提交，正在等学校复评。',
  returned: '复评已退回。',
  certified: '已经认定。',
} as const

const WATCHING = {
  'not-part-of-the-task': '交上来的材料只给作者、本校复评、坊主和县里为这一份指定的人看。',
  'consent-withdrawn': '这个班的家长同意声明已经撤回或过期。',
  'consent-missing': '学校还没有声明这个班的家长同意拍摄。',
} as const

const sentences = (parts: readonly string[]): string => `${[...new Set(parts)].join('；')}。`

/** Micro-tasks, decisions, recordings of pupils, what points ask for. */
export const evidence: Wordings<
  | 'EVIDENCE_NOT_ASKED'
  | 'EVIDENCE_NOT_ACCEPTED'
  | 'EVIDENCE_NOT_OPEN'
  | 'EVIDENCE_JUDGED'
  | 'DRAFT_CHANGED_ELSEWHERE'
  | 'OWN_EVIDENCE'
  | 'DECISION_NOT_WHOLE'
  | 'JUDGED_MEANWHILE'
  | 'NOT_WATCHABLE'
  | 'SPECIFICATION_NOT_VALID'
  | 'SPECIFICATION_CHANGED'
  | 'OWN_POINTS_NOT_ALLOWED'
> = {
  EVIDENCE_NOT_ASKED: () => ({
    title: '本县的方案没有微能力任务',
    why: '方案里没有列出能力点或关注要点。',
    next: ['有疑问请问县工程办'],
    icon: 'lock',
  }),
  EVIDENCE_NOT_ACCEPTED: ({ problems }) => ({
    title: '任务还不能提交',
    why: sentences(
      problems.map((problem) => taskProblem(problem, ({ point }) => `${pointLabel(point)}的材料`)),
    ),
    next: ['补齐后再提交，草稿还在'],
  }),
  EVIDENCE_NOT_OPEN: ({ state }) => ({
    title: '现在不能改这个任务',
    why: OPEN[state],
    next: ['要修改，先撤回'],
    icon: 'lock',
  }),
  EVIDENCE_JUDGED: () => ({
    title: '已经复评，不能撤回',
    why: '复评针对的就是提交的这一份。',
    next: ['不合格的点可以改好再交', '有疑问在下面留言'],
    icon: 'lock',
  }),
  DRAFT_CHANGED_ELSEWHERE: () => ({
    title: '草稿在别处改过',
    why: '另一台手机或电脑存了更新的草稿。',
    next: ['选一份接着写'],
  }),
  OWN_EVIDENCE: () => ({
    title: '不能评自己的材料',
    why: '复评要由本校另一位复评老师做。',
    next: ['请学校管理员另外指定一位'],
    icon: 'lock',
  }),
  DECISION_NOT_WHOLE: ({ problems }) => ({
    title: '还没有评完',
    why: sentences(problems.map(decisionProblem)),
    next: ['补上再保存'],
  }),
  JUDGED_MEANWHILE: ({ by }) => ({
    title: '刚刚有人评过',
    why: by ? `${by}已经保存了评定。` : '评定刚刚变了。',
    next: ['刷新看看，再决定要不要改'],
    retry: true,
  }),
  NOT_WATCHABLE: ({ why }) => ({
    title: '不能看这份材料',
    why: WATCHING[why],
    next: ['确实需要的，请联系县工程办'],
    icon: 'lock',
  }),
  SPECIFICATION_NOT_VALID: ({ problems }) => ({
    title: '要求还不能保存',
    why: sentences(problems.map(specificationProblem)),
    next: ['改好再保存'],
  }),
  SPECIFICATION_CHANGED: ({ by }) => ({
    title: '刚刚有人改过',
    why: by ? `${by}保存了新的要求。` : '要求刚刚变了。',
    next: ['返回重新打开，再改'],
  }),
  OWN_POINTS_NOT_ALLOWED: () => ({
    title: '方案没有写学校可以自定要点',
    why: '本县的方案只用列出的要点。',
    icon: 'lock',
  }),
}
