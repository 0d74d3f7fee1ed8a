import { useEffect, useRef, useState } from 'react'
import type { TaskDraft } from '@/domain/evidence'
import type { MyTask } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { findDraft, forgetDraft, keepDraft, type LocalDraft } from '../../evidence/drafts'
import { mutable } from '../../evidence/mutable'
import { contentOf, firstDraft, type StartOfDraft } from './first-draft'

/** Typing pauses this long before the server is told. */
const QUIET_MS = 1500

export interface TaskDrafting {
  content: TaskDraft
  /** of the server's draft; what is handed in */
  version: number
  saved: 'server' | 'device' | 'nowhere'
  savedAt: number
  /** the server has another draft than the one this device began from */
  conflict: boolean
  refusal: Refusal | undefined
  /** stored on this device at once, on the server after a moment */
  change: (how: (before: TaskDraft) => TaskDraft) => void
  /** Tells the server now. Answers the version that it has; nothing when it did not take it. */
  flush: () => Promise<number | undefined>
  keepMine: () => void
  takeTheirs: () => void
}

/** A draft that is on this device with every change, and on the server soon after. */
export function useTaskDraft(task: MyTask): TaskDrafting {
  const [start] = useState<StartOfDraft>(() => firstDraft(findDraft(task.key), task))
  const draft = useRef<LocalDraft>(start.draft)
  const [saved, setSaved] = useState<TaskDrafting['saved']>(start.draft.dirty ? 'device' : 'server')
  const [conflict, setConflict] = useState(start.conflict)
  const [refusal, setRefusal] = useState<Refusal>()
  const [, show] = useState(0)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const running = useRef<Promise<number | undefined>>()

  const keep = (next: LocalDraft) => {
    draft.current = next
    setSaved(keepDraft(next) ? (next.dirty ? 'device' : 'server') : 'nowhere')
    show((times) => times + 1)
  }

  const push = async (): Promise<number | undefined> => {
    const sent = draft.current
    if (!sent.dirty) return sent.version
    try {
      const input = { key: sent.key, version: sent.version, content: mutable(sent.content) }
      const { version } = await api.evidence.saveDraft.mutate(input)
      const dirty = draft.current.content !== sent.content
      keep({ ...draft.current, version, dirty })
      setRefusal(undefined)
      await queryClient.invalidateQueries({ queryKey: ['evidence.task', task.key] })
      return dirty ? push() : version
    } catch (error) {
      const why = refusalOf(error)
      if (why.code === 'DRAFT_CHANGED_ELSEWHERE') setConflict(true)
      else if (why.code !== 'UNREACHABLE') setRefusal(why)
      return undefined
    }
  }
  const flush = (): Promise<number | undefined> => {
    clearTimeout(timer.current)
    running.current ??= push().finally(() => {
      running.current = undefined
    })
    return running.current
  }
  const change: TaskDrafting['change'] = (how) => {
    keep({ ...draft.current, content: how(draft.current.content), dirty: true, savedAt: Date.now() })
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void flush(), QUIET_MS)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page goes away
  useEffect(() => () => void flush(), [])

  return {
    content: draft.current.content,
    version: draft.current.version,
    saved,
    savedAt: draft.current.savedAt,
    conflict,
    refusal,
    change,
    flush,
    keepMine() {
      setConflict(false)
      keep({ ...draft.current, version: task.version, dirty: true })
      void flush()
    },
    takeTheirs() {
      setConflict(false)
      forgetDraft(task.key)
      keep({ ...draft.current, content: contentOf(task), version: task.version, dirty: false })
    },
  }
}
