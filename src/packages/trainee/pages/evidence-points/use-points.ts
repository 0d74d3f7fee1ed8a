import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { judgePoints, type TaskDraft, type TaskProblem, withThemeFirst } from '@/domain/evidence'
import { programmeOf } from '@/domain/programme'
import type { EvidencePoints } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useMe } from '../../../../api/mine'
import type { Loaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'
import { replace } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { findDraft, forgetDraft } from '../../evidence/drafts'
import { mutable } from '../../evidence/mutable'
import { evidenceTask } from '../../evidence/paths'

export interface ChoosingStart {
  key: string
  version: number
  content: TaskDraft
  points: EvidencePoints
}

const EMPTY: TaskDraft = { title: '', points: [], reflection: '', attachments: [] }

/** What the page begins with: a new task, or one whose points are changed. */
export function useChoosingStart(): Loaded<ChoosingStart> {
  const { key: asked } = useRouter<{ key?: string }>().params
  const [fresh] = useState(() => newRequestKey('evidence'))
  return useReading(['evidence.points', { asked }], async () => {
    const points = await api.evidence.points.query({})
    if (asked === undefined) return { key: fresh, version: 0, content: EMPTY, points }
    const {
      title,
      points: chosen,
      reflection,
      attachments,
      consent,
      version,
    } = await api.evidence.task.query({ key: asked })
    const saved: TaskDraft = { title, points: chosen, reflection, attachments, ...(consent && { consent }) }
    const local = findDraft(asked)
    const content = local?.dirty && local.version === version ? local.content : saved
    return { key: asked, version, content, points }
  })
}

export interface Choosing {
  title: string
  chosen: readonly string[]
  problems: readonly TaskProblem[]
  busy: boolean
  refusal: Refusal | undefined
  write: (title: string) => void
  toggle: (point: string, checked: boolean) => void
  save: () => void
}

/** Title and points; saving leads to the materials. */
export function useChoosing({ key, version, content, points: asked }: ChoosingStart): Choosing {
  const [title, write] = useState(content.title)
  const [chosen, choose] = useState(content.points)
  const me = useMe().data
  const focus = me?.state === 'bound' ? programmeOf(me.programme)?.focus : undefined
  const known = new Set(asked.specifications.map(({ point }) => point))
  const ordered = asked.themeMustBeFocusPoint ? withThemeFirst(chosen, asked.school) : chosen
  const { run, busy, refusal } = useDeed(
    async () => {
      const kept = content.attachments
        .map((one) => ({ ...one, serves: one.serves.filter(({ point }) => ordered.includes(point)) }))
        .filter(({ serves }) => serves.length > 0)
      const whole = { ...content, title: title.trim(), points: [...ordered], attachments: kept }
      return api.evidence.saveDraft.mutate({ key, version, content: mutable(whole) })
    },
    ['evidence.myTasks', 'evidence.task'],
    () => {
      forgetDraft(key)
      replace(evidenceTask(key))
    },
  )
  return {
    title,
    chosen: ordered,
    problems: judgePoints(ordered, known, focus, asked.school),
    busy,
    refusal,
    write,
    toggle: (point, checked) =>
      choose((before) => (checked ? [...before, point] : before.filter((one) => one !== point))),
    save: () => run(undefined),
  }
}
