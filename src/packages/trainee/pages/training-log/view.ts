import type { CalendarDate, Instant } from '@/domain/shared'
import { judgeDraft, type LogRule } from '@/domain/training-log'
import { draftProblem, logCopy } from '../../../../copy/training-log'
import { isFree, type LogDraft } from '../../training-log/draft'

/** What is written about. */
export interface Subject {
  /** as in a draft */
  id: string
  title: string
  on?: CalendarDate
  due?: Instant
  records: readonly ('in' | 'out')[]
}

/** What the dock says and offers. */
export interface SubmitView {
  note: string
  icon: 'ok' | 'due' | 'info' | 'offline'
  button: string
  enabled: boolean
}

interface Standing {
  draft: LogDraft
  subject: Subject
  rule: LogRule
  online: boolean
  /** the last change could not be stored */
  unsaved: boolean
  /** a chosen picture is being made small */
  preparing: boolean
  now: Instant
}

/** Whether the draft can be handed over now, and what its author should know. Offline, pictures may still wait. */
export function submitView({ draft, subject, rule, online, unsaved, preparing, now }: Standing): SubmitView {
  const uploading = draft.pictures.filter(({ fileId }) => fileId === undefined).length
  const { problems } = judgeDraft(
    {
      text: draft.text,
      pictures: draft.pictures.length,
      uploading: online ? uploading : 0,
      ...(subject.due !== undefined && { due: subject.due }),
    },
    rule,
    now,
  )
  const button = online ? logCopy.submit : logCopy.submitLater
  if (unsaved) return { note: logCopy.notSaved, icon: 'due', button, enabled: false }
  if (draft.savedAt === undefined) return { note: logCopy.nothingYet, icon: 'info', button, enabled: false }
  if (preparing) return { note: logCopy.preparing, icon: 'info', button, enabled: false }
  if (draft.wanted && uploading > 0)
    return { note: logCopy.wanted, icon: 'offline', button: logCopy.submitLater, enabled: false }
  const [problem] = problems
  if (problem) {
    const note = logCopy.savedBut(draft.savedAt, draftProblem(problem, now))
    return { note, icon: 'ok', button, enabled: false }
  }
  if (isFree(subject.id) && draft.title.trim().length < 2)
    return { note: logCopy.savedBut(draft.savedAt, logCopy.titleMissing), icon: 'ok', button, enabled: false }
  return { note: logCopy.saved(draft.savedAt), icon: 'ok', button, enabled: true }
}
