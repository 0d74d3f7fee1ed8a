import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { Waiting } from '../../../../components/waiting'
import { open } from '../../../../platform/navigate'
import { useWide } from '../../../../platform/window'
import type { Comparison, PlanRef } from '../../class-parts/answers'
import { useClassPage } from '../../class-parts/readings'
import type { ChangeBegin } from '../../class-parts/targets'
import { countyPages } from '../../paths'
import { ClassList } from './class-list'
import { ComparisonTable } from './comparison-table'
import { MapCard } from './map-card'
import { ModeSegments } from './mode-segments'
import './classes.scss'

const ROWS_ON_DESK = 9
const ROWS_ON_PHONE = 20

interface ClassesBoardProps {
  plan: PlanRef
  comparison: Comparison
  isPublished: boolean
  onMode: (mode: Mode) => void
  onChange: (begin: ChangeBegin) => void
}

/** The modes, the classes and their map: beside each other on a desk, below each other on a phone. */
export function ClassesBoard({ plan, comparison, isPublished, onMode, onChange }: ClassesBoardProps) {
  const isWide = useWide()
  const limit = isWide ? ROWS_ON_DESK : ROWS_ON_PHONE
  const [turned, setTurned] = useState({ mode: plan.mode, from: 0 })
  const [chosen, setChosen] = useState<string>()
  const [withMap, setWithMap] = useState(false)
  const from = turned.mode === plan.mode ? turned.from : 0
  const page = useClassPage(plan, from, limit)
  const list =
    page.state !== 'ready' ? (
      <Waiting reading={page} />
    ) : (
      <ClassList
        value={page.value}
        from={from}
        limit={limit}
        selected={isWide ? (chosen ?? page.value.classes[0]?.id) : undefined}
        map={!isWide && withMap && <MapCard plan={plan} guessed={comparison.guessedPlaces} />}
        withMap={withMap}
        onChoose={({ id }) => (isWide ? setChosen(id) : open(countyPages.oneClass({ ...plan, class: id })))}
        onTurn={(to) => setTurned({ mode: plan.mode, from: to })}
        onMap={() => setWithMap(!withMap)}
        onMove={isWide ? () => onChange({ kind: 'move' }) : undefined}
      />
    )
  const shown = page.state === 'ready' ? page.value.classes : []
  const one = withMap ? undefined : (shown.find(({ id }) => id === chosen) ?? shown[0])
  if (!isWide)
    return (
      <>
        {!isPublished && <ModeSegments plan={plan} comparison={comparison} onMode={onMode} />}
        {list}
      </>
    )
  return (
    <View className="classes-board">
      <View className="stack">
        <ComparisonTable plan={plan} comparison={comparison} onMode={isPublished ? undefined : onMode} />
        <MapCard plan={plan} one={one} guessed={comparison.guessedPlaces} />
      </View>
      {list}
    </View>
  )
}
