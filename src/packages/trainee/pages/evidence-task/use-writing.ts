import { useState } from 'react'
import { fileSpecOf, findItem, type ItemRef, type TaskDraft } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'
import type { MyTask } from '../../../../api/answers'
import { api } from '../../../../api/client'
import type { ShownFile } from '../../../../api/file-upload'
import { useMe } from '../../../../api/mine'
import { type Deed, useDeed } from '../../../../api/use-deed'
import type { Begin } from '../../../../parts/file-upload'
import { goBack } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { forgetDraft } from '../../evidence/drafts'
import { type TaskDrafting, useTaskDraft } from './use-task-draft'
import { type Materials, materialsOf, withServing } from './view'

export interface TaskWriting extends TaskDrafting {
  task: MyTask
  files: readonly ShownFile[]
  materials: Materials
  submit: Deed<undefined, unknown>
  discard: Deed<undefined, unknown>
  write: (part: Partial<Pick<TaskDraft, 'reflection' | 'consent'>>) => void
  /** begins an upload for one item and ties it to it */
  beginFor: (ref: ItemRef) => Begin
  specFor: (ref: ItemRef) => ReturnType<typeof fileSpecOf> | undefined
  serve: (file: string, ref: ItemRef, serves: boolean) => void
}

/** Writing one task: files arrive by themselves, the draft is kept, handing in asks the server for the newest draft. */
export function useWriting(task: MyTask): TaskWriting {
  const drafting = useTaskDraft(task)
  const { content, change, flush } = drafting
  const [begun, setBegun] = useState<readonly ShownFile[]>([])
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const me = useMe().data
  const focus = me?.state === 'bound' ? programmeOf(me.programme)?.focus : undefined
  const read = new Set(task.files.map(({ id }) => id))
  const files: readonly ShownFile[] = [...task.files, ...begun.filter(({ id }) => !read.has(id))]
  const submit = useDeed<undefined, unknown>(
    async () => {
      const version = await flush()
      if (version === undefined) return undefined
      return api.evidence.submitTask.mutate({ key: task.key, version, requestKey })
    },
    ['evidence.task', 'evidence.myTasks', 'evidence.points'],
    (outcome) => outcome && forgetDraft(task.key),
  )
  const discard = useDeed<undefined, unknown>(
    () => api.evidence.discardDraft.mutate({ key: task.key }),
    ['evidence.myTasks', 'evidence.points'],
    () => {
      forgetDraft(task.key)
      goBack()
    },
  )
  return {
    ...drafting,
    task,
    files,
    materials: materialsOf(task, content, files, focus),
    submit,
    discard,
    write: (part) => change((before) => ({ ...before, ...part })),
    beginFor: (ref) => async (picked) => {
      const file = await api.evidence.beginUpload.mutate({ key: task.key, for: ref, ...picked })
      setBegun((before) => [...before, file])
      change((before) => withServing(before, file.id, ref, true))
      return file
    },
    specFor: (ref) => {
      const item = findItem(task.specifications, ref)
      return item && fileSpecOf(item)
    },
    serve: (file, ref, serves) => change((before) => withServing(before, file, ref, serves)),
  }
}
