import type {
  DecisionProblem,
  EvidenceKind,
  Mark,
  SpecificationProblem,
  TaskProblem,
  Unfit,
} from '@/domain/evidence'
import { formatHundredths } from '@/domain/shared'
import { fileProblem } from './files'
import { pointLabel, pointLabels } from './points'

export const KIND_NAMES: Readonly<Record<EvidenceKind, string>> = {
  document: '文档',
  picture: '图片',
  video: '视频',
}
export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  distinction: '优秀',
  pass: '合格',
  fail: '不合格',
}

/** Why a file does not serve an item, and what to do, as sentences. */
export function unfitText(unfit: Unfit): string {
  if (unfit.problem === 'kind-not-asked')
    return `这一项要${unfit.asked.map((kind) => KIND_NAMES[kind]).join('或')}。`
  const { why, next } = fileProblem(unfit)
  return next[0] === undefined ? why : `${why}${next[0]}。`
}

/** What keeps a task from being handed in, as half a sentence; `titleOf` names an item. */
export function taskProblem(problem: TaskProblem, titleOf: (ref: ItemRef) => string): string {
  switch (problem.code) {
    case 'no-title':
      return '还没有写课或单元的名字'
    case 'no-points':
      return '还没有选能力点'
    case 'consent-missing':
      return '还没有选出镜的班级'
    case 'consent-over':
      return '出镜班级的家长同意已经失效'
    case 'no-school-points':
      return '学校还没有定关注要点'
    case 'theme-not-a-focus-point':
      return `主题要是本校的关注要点：${pointLabels(problem.schoolPoints)}`
    case 'unknown-point':
      return `${pointLabel(problem.point)} 不在方案里了`
    case 'claimed-elsewhere':
      return `${pointLabel(problem.point)} 已经在另一个任务里`
    case 'item-missing':
      return titleOf(problem)
    case 'item-arriving':
      return `${titleOf(problem)}还在上传`
    case 'item-unfit':
      return `${titleOf(problem)}不合要求`
    case 'too-many-files':
      return `${titleOf(problem)}最多 ${problem.most} 份，现在 ${problem.count} 份`
    case 'reflection-too-short':
      return problem.count === 0 ? '反思还没有写' : `反思还差 ${problem.limit - problem.count} 字`
    case 'reflection-too-long':
      return `反思多了 ${problem.count - problem.limit} 字`
  }
}

type ItemRef = { point: string; item: string }

/** What is missing in a decision, as half a sentence. */
export function decisionProblem(problem: DecisionProblem): string {
  switch (problem.code) {
    case 'item-not-marked':
      return `${pointLabel(problem.point)} 还有一项没有评`
    case 'reason-missing':
      return `${pointLabel(problem.point)} 不合格的一项要写理由`
    case 'unknown-item':
      return `${pointLabel(problem.point)} 有一项不在要求里`
    case 'points-not-stated':
      return `还没有打分，最多 ${formatHundredths(problem.most)} 分`
    case 'points-out-of-range':
      return `分数在 0 到 ${formatHundredths(problem.most)} 之间`
  }
}

const OF_ITEM: Readonly<Record<Extract<SpecificationProblem, { item: string }>['code'], string>> = {
  'no-title': '有一项没有名称',
  'no-criteria': '有一项没有写评定标准',
  'no-kind': '有一项没有选材料种类或格式',
  'format-of-other-kind': '有一项的格式和种类对不上',
  'count-not-possible': '有一项的份数不对：至少 1 份，最多 12 份',
  'minutes-not-possible': '有一项的时长不对：至少要小于最多，最多 120 分钟',
  'size-not-possible': '有一项的大小不对：最大 1 GB',
  'same-id': '有两项重复了',
}

/** What is wrong with an edited specification. */
export function specificationProblem(problem: SpecificationProblem): string {
  switch (problem.code) {
    case 'no-items':
      return '至少要有一项材料'
    case 'too-many-items':
      return '最多 6 项材料'
    case 'earns-nothing':
      return '学分要大于 0'
    default:
      return OF_ITEM[problem.code]
  }
}
