import { useState } from 'react'
import { type Brought, missingKind, type Reach } from '@/domain/library'
import type { Stage } from '@/domain/org'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { goBack } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { useOwnFiles } from '../../files/use-own-files'

export interface BringForm {
  collection: Brought | undefined
  title: string
  summary: string
  points: readonly string[]
  subject: string
  stages: readonly Stage[]
  files: readonly string[]
  reach: Reach
}
const EMPTY: BringForm = {
  ...{ collection: undefined, title: '', summary: '', files: [], reach: 'county' },
  ...{ points: [], subject: '', stages: [] },
}
const SHORTEST_TITLE = 2

/** The form, the caller's files that have arrived, and the deed. */
export function useBring() {
  const [form, setForm] = useState(EMPTY)
  const [requestKey] = useState(() => newRequestKey('bring'))
  const files = useOwnFiles()
  const { collection, title, summary, reach } = form
  const send = useDeed(
    (kind: Brought) =>
      api.library.bringResource.mutate({
        ...{ collection: kind, title: title.trim(), summary: summary.trim(), reach, requestKey },
        points: [...form.points],
        subject: form.subject.trim(),
        stages: [...form.stages],
        files: [...form.files],
      }),
    ['library.myResources', 'library.search', 'library.listResources'],
    goBack,
  )
  const known = files.state === 'ready' ? files.rows : []
  const kinds = known.filter(({ id }) => form.files.includes(id)).map(({ kind }) => kind)
  const missing = collection && missingKind(collection, kinds)
  const isComplete =
    collection !== undefined && title.trim().length >= SHORTEST_TITLE && missing === undefined
  return {
    form,
    change: (more: Partial<BringForm>) => setForm({ ...form, ...more }),
    files,
    isComplete,
    missing,
    send: () => collection && send.run(collection),
    busy: send.busy,
    refusal: send.refusal,
  }
}
export type Bringing = ReturnType<typeof useBring>
