import type { TaskDraft } from '@/domain/evidence'
import type { MyTask } from '../../../../api/answers'
import type { LocalDraft } from '../../evidence/drafts'

export const contentOf = ({ title, points, reflection, attachments, consent }: MyTask): TaskDraft => ({
  title,
  points,
  reflection,
  attachments,
  ...(consent !== undefined && { consent }),
})

export interface StartOfDraft {
  draft: LocalDraft
  conflict: boolean
}

/** What the page begins with: changes of this device that the server has not seen, unless it has newer ones. */
export function firstDraft(local: LocalDraft | undefined, task: MyTask): StartOfDraft {
  const { key, version, updatedAt } = task
  if (local?.dirty) return { draft: local, conflict: local.version < version }
  return {
    draft: { key, version, content: contentOf(task), dirty: false, savedAt: updatedAt },
    conflict: false,
  }
}
