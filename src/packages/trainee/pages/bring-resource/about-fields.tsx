import { View } from '@tarojs/components'
import { useState } from 'react'
import { STAGE_WORDS, STAGES } from '@/domain/org'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { Row } from '../../../../components/row'
import { ToggleWord } from '../../../../components/toggle-word'
import { bringCopy as copy, libraryCopy } from '../../../../copy/library'
import { PointsSheet } from './points-sheet'
import type { Bringing } from './use-bring'

/** What the resource is found by: points, subject, stages. */
export function AboutFields({ form, change }: Bringing) {
  const [choosing, choose] = useState(false)
  const points = useReading(['library.points'], () => api.library.points.query({}))
  const known = points.state === 'ready' ? points.value : []
  const named = known.filter(({ point }) => form.points.includes(point))
  const toggle = <Value,>(list: readonly Value[], value: Value, isIn: boolean) =>
    isIn ? [...list, value] : list.filter((one) => one !== value)
  return (
    <>
      <Field label={libraryCopy.point} hint={copy.foundBy}>
        <Card flush>
          <Row
            compact
            title={libraryCopy.points(named) || copy.choosePoints}
            label={`${libraryCopy.point}，${libraryCopy.pointNames(named) || copy.choosePoints}`}
            onPress={() => choose(true)}
          />
        </Card>
      </Field>
      <Field label={libraryCopy.subject}>
        <TextInput
          label={libraryCopy.subject}
          value={form.subject}
          maxLength={30}
          onChange={(subject) => change({ subject })}
        />
      </Field>
      <Field label={libraryCopy.stage}>
        <View className="word-list">
          {STAGES.map((stage) => (
            <ToggleWord
              key={stage}
              text={STAGE_WORDS[stage]}
              checked={form.stages.includes(stage)}
              onChange={(isIn) => change({ stages: toggle(form.stages, stage, isIn) })}
            />
          ))}
        </View>
      </Field>
      {choosing && (
        <PointsSheet
          points={points}
          ticked={form.points}
          onTick={(ticked) => change({ points: ticked })}
          onClose={() => choose(false)}
        />
      )}
    </>
  )
}
