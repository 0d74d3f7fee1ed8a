import { View } from '@tarojs/components'
import { useState } from 'react'
import { STAGES, type Stage } from '@/domain/org'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { ToggleWord } from '../../../../components/toggle-word'
import { libraryCopy as copy } from '../../../../copy/library'
import { STAGE_NAMES } from '../../../../copy/stages'
import type { Wanted } from './use-library'

/** What is looked for: a point, a subject, a stage. */
export function SearchCard({ wanted, onFind }: { wanted: Wanted; onFind: (wanted: Wanted) => void }) {
  const [typed, setTyped] = useState(wanted)
  const choose = (stage: Stage | undefined) => setTyped({ ...typed, stage })
  return (
    <Card className="stack" label={copy.search}>
      <Field label={copy.point} hint={copy.pointHint}>
        <TextInput
          label={copy.point}
          value={typed.point}
          maxLength={40}
          onChange={(point) => setTyped({ ...typed, point })}
          onConfirm={() => onFind(typed)}
        />
      </Field>
      <Field label={copy.subject}>
        <TextInput
          label={copy.subject}
          value={typed.subject}
          maxLength={30}
          onChange={(subject) => setTyped({ ...typed, subject })}
          onConfirm={() => onFind(typed)}
        />
      </Field>
      <Field label={copy.stage}>
        <View className="word-list">
          {STAGES.map((stage) => (
            <ToggleWord
              key={stage}
              text={STAGE_NAMES[stage]}
              checked={typed.stage === stage}
              onChange={(checked) => choose(checked ? stage : undefined)}
            />
          ))}
        </View>
      </Field>
      <Button block icon="search" text={copy.find} onPress={() => onFind(typed)} />
    </Card>
  )
}
