import {
  findItem,
  type ItemRef,
  type ItemStanding,
  judgeDraft,
  judgePoints,
  type KnownFile,
  type PointStanding,
  standingOf,
  type TaskDraft,
  type TaskProblem,
} from '@/domain/evidence'
import type { FocusFramework } from '@/domain/programme'
import type { MyTask } from '../../../../api/answers'
import type { ShownFile } from '../../../../api/file-upload'
import { evidenceCopy as copy, itemNeeds } from '../../../../copy/evidence'
import { taskProblem, unfitText } from '../../../../copy/evidence-problems'

export interface Materials {
  /** of the points that are still to be certified */
  standings: readonly PointStanding[]
  problems: readonly TaskProblem[]
  /** what the dock says is missing */
  note: string
}

export const known = (files: readonly ShownFile[]): Map<string, KnownFile> =>
  new Map(
    files.map(({ id, kind, name, bytes, status, video }) => [
      id,
      { id, kind, name, bytes, status, ...(video && { seconds: video.seconds }) },
    ]),
  )

/** How far a draft is, by the same rules as the server's. */
export function materialsOf(
  task: MyTask,
  content: TaskDraft,
  files: readonly ShownFile[],
  focus: FocusFramework | undefined,
): Materials {
  const open = task.specifications.filter(({ point }) => !task.certified.includes(point))
  const standings = standingOf(open, content.attachments, known(files))
  const points = new Set(task.specifications.map(({ point }) => point))
  const problems = [
    ...judgePoints(content.points, points, focus, task.school),
    ...judgeDraft(content, standings),
  ]
  return { standings, problems, note: noteOf(task, problems) }
}

function noteOf({ specifications }: MyTask, problems: readonly TaskProblem[]): string {
  const titleOf = (ref: ItemRef) => findItem(specifications, ref)?.title ?? ref.item
  const [first] = problems
  return first ? copy.lacks(problems.length, taskProblem(first, titleOf)) : copy.ready
}

/** The second line of an item: the file that serves it, or what it needs. */
export function itemNote(
  { item, state, files, problems }: ItemStanding,
  at: ItemRef,
  content: TaskDraft,
  shown: readonly ShownFile[],
): string {
  const [problem] = problems
  if (problem) return unfitText(problem)
  const [first] = files
  if (first === undefined) return itemNeeds(item)
  const names = shown.filter(({ id }) => files.includes(id)).map(({ name }) => name)
  const shared = content.attachments
    .filter(({ file }) => files.includes(file))
    .flatMap(({ serves }) => serves.map(({ point }) => point))
  const others = [...new Set(shared)].filter((point) => point !== at.point)
  const told = [names.join('、'), state === 'arriving' && copy.arriving].filter(Boolean).join('，')
  return others.length > 0 ? told + copy.alsoFor([at.point, ...others]) : told
}

/** The file serves one more item, or one less; a file that serves none is let go. */
export function withServing(content: TaskDraft, file: string, ref: ItemRef, serves: boolean): TaskDraft {
  const rest = content.attachments.filter((one) => one.file !== file)
  const before = content.attachments.find((one) => one.file === file)?.serves ?? []
  const others = before.filter(({ point, item }) => point !== ref.point || item !== ref.item)
  const next = serves ? [...others, ref] : others
  return { ...content, attachments: next.length === 0 ? rest : [...rest, { file, serves: next }] }
}
