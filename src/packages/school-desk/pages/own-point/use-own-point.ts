import { useState } from 'react'
import {
  judgeSpecification,
  ownSpecification,
  type Specification,
  type SpecificationProblem,
} from '@/domain/evidence'
import type { SchoolId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { type Deed, useDeed } from '../../../../api/use-deed'
import { type ItemsEditing, sentItems, useItems } from '../../../../parts/evidence-items'
import { SHORTEST_REASON } from '../../../../parts/reason-field/shortest-reason'
import { goBack } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import type { PointState } from '../../point-state'

const SHORTEST_TITLE = 2

export interface EditedPoint {
  school: SchoolId
  /** absent for a new one */
  known?: Answers['evidence']['ownPoint']
}

export interface OwnPointEditing {
  specification: Specification
  title: string
  setTitle: (title: string) => void
  items: ItemsEditing
  why: string
  setWhy: (why: string) => void
  problems: readonly SpecificationProblem[]
  isTitleMissing: boolean
  isWhyMissing: boolean
  save: Deed<NewVersion, unknown>
}

interface NewVersion {
  state: PointState
  why: string
}

/** Adds, changes, withdraws or takes up again one point of the school, with a reason; saving leads back to the list. */
export function useOwnPoint({ school, known }: EditedPoint): OwnPointEditing {
  const specification = known?.specification ?? ownSpecification('', '')
  const version = known?.version ?? 0
  const [title, setTitle] = useState(specification.title)
  const [why, setWhy] = useState('')
  const [requestKey] = useState(() => newRequestKey('evidence'))
  const items = useItems(specification.items)
  const save = useDeed(
    (next: NewVersion) =>
      api.evidence.saveOwnPoint.mutate({
        ...{ school, version, requestKey },
        ...(version > 0 && { point: specification.point }),
        ...next,
        title: title.trim(),
        items: sentItems(items.items),
      }),
    ['evidence.ownPoints', 'evidence.ownPoint', 'evidence.points'],
    goBack,
  )
  return {
    specification,
    title,
    setTitle,
    items,
    why,
    setWhy,
    problems: judgeSpecification({ items: items.items, earns: specification.earns }),
    isTitleMissing: title.trim().length < SHORTEST_TITLE,
    isWhyMissing: why.trim().length < SHORTEST_REASON,
    save,
  }
}
