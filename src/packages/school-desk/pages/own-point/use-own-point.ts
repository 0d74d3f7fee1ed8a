import { useState } from 'react'
import { judgeSpecification, type SpecificationProblem } from '@/domain/evidence'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { type ItemsEditing, sentItems, useItems } from '../../../../parts/evidence-items'
import { goBack } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import type { PointEditorProps } from './point-editor'

const SHORTEST_TITLE = 2

export interface OwnPointEditing {
  title: string
  setTitle: (title: string) => void
  items: ItemsEditing
  problems: readonly SpecificationProblem[]
  isTitleMissing: boolean
  save: Deed<'in-force' | 'withdrawn', unknown>
}

/** Adds, changes or withdraws one point of the school; saving leads back to the list. */
export function useOwnPoint({ school, specification, version }: PointEditorProps): OwnPointEditing {
  const [title, setTitle] = useState(specification.title)
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const items = useItems(specification.items)
  const save = useDeed(
    (state: 'in-force' | 'withdrawn') =>
      api.evidence.saveOwnPoint.mutate({
        ...{ school, state, version, requestKey },
        ...(version > 0 && { point: specification.point }),
        title: title.trim(),
        items: sentItems(items.items),
      }),
    ['evidence.ownPoints', 'evidence.points'],
    goBack,
  )
  return {
    title,
    setTitle,
    items,
    problems: judgeSpecification({ items: items.items, earns: specification.earns }),
    isTitleMissing: title.trim().length < SHORTEST_TITLE,
    save,
  }
}
