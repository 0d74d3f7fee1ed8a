import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../api/client'
import { finishJob } from '../../../api/finish-job'
import { useDeed } from '../../../api/use-deed'
import { useReading } from '../../../api/use-reading'
import { newRequestKey } from '../../../platform/request-key'
import { type PlanRef, STALE_PLAN } from './answers'

/** What the official wants: a school elsewhere, or two classes in one. */
export type WantedChange =
  | { kind: 'move'; school: string; toClass?: string }
  | { kind: 'merge'; from: string; into: string }

/** What a change would do; read anew whenever the plan changed. */
export const usePreview = (plan: PlanRef, change: WantedChange) =>
  useReading(['classForming.classPlan', 'preview', { ...plan, change }], () =>
    api.classForming.previewChange.query({
      ...plan,
      change: change.kind === 'move' ? { ...change, school: change.school as SchoolId } : change,
    }),
  )

interface Order {
  version: number
  override?: { limit: number; reason: string }
}

/** Carries a change out on the version that was previewed, and waits until trainees sit where they belong. */
export function useChange(plan: PlanRef, change: WantedChange, onDone: () => void) {
  const [requestKey] = useState(() => newRequestKey('change'))
  return useDeed(
    async (order: Order) => {
      const request = { ...plan, ...order, requestKey }
      const { job } =
        change.kind === 'move'
          ? await api.classForming.moveSchool.mutate({
              ...request,
              school: change.school as SchoolId,
              ...(change.toClass !== undefined && { toClass: change.toClass }),
            })
          : await api.classForming.mergeClasses.mutate({ ...request, from: change.from, into: change.into })
      if (job) await finishJob(job)
    },
    STALE_PLAN,
    onDone,
  )
}
