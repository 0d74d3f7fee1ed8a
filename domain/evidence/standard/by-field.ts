import type { FocusPoint } from '@/domain/programme'
import type { EvidenceItem } from '../specification'
import { anyForm, clip, document, pupilWork } from './make-item'

const governing: readonly EvidenceItem[] = [
  document(
    'plan',
    '方案',
    '写明现状、目标、措施和分工。',
    '针对本校问题，措施具体、可检查',
    '目标和措施明确',
  ),
  anyForm(
    'progress',
    '实施佐证',
    '实施过程的记录、截图或照片，不出现学生。',
    '看得出进展和效果，有改进',
    '有真实的实施记录',
  ),
]

const teaching: readonly EvidenceItem[] = [
  document(
    'design',
    '应用方案',
    '写明内容、所用技术和课堂环节。',
    '技术解决教学的真问题，环节可操作',
    '技术用在教学环节里',
  ),
  clip(
    10,
    'practice',
    '应用实录',
    '课堂应用的实录片段，不超过 10 分钟。',
    '学生因技术学得更好，教师随时调整',
    '课堂上用到技术，过程正常',
  ),
]

const learning: readonly EvidenceItem[] = [
  document(
    'design',
    '活动方案',
    '写明培养什么、怎样活动、怎样评价。',
    '目标具体，活动来自学生生活',
    '目标和活动明确',
  ),
  pupilWork('work', '学生成果', '有代表性的学生成果，隐去姓名。', '成果显示学生的进步', '成果与目标有关'),
]

const growing: readonly EvidenceItem[] = [
  document(
    'plan',
    '研修方案',
    '写明学什么、怎么学、和谁一起学。',
    '针对自己的问题，安排可行',
    '内容和安排明确',
  ),
  anyForm(
    'record',
    '过程佐证',
    '研修过程的记录、截图或照片，不出现学生。',
    '看得出持续参与和运用',
    '有真实的过程记录',
  ),
]

/** Zhejiang's four fields by the letter of their points; the guide prints the points and none of these items. */
const BY_LETTER: Readonly<Record<string, readonly EvidenceItem[]>> = {
  G: governing,
  T: teaching,
  L: learning,
  P: growing,
}

/** What a focus point asks for; a letter that is new asks for what teaching does. */
export const itemsOfFocusPoint = ({ id }: Pick<FocusPoint, 'id'>): readonly EvidenceItem[] =>
  BY_LETTER[id.charAt(0)] ?? teaching

/** What a point that a school has found itself asks for until the school says otherwise. */
export const itemsOfOwnPoint = teaching
