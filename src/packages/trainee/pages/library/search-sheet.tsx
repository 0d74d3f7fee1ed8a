import { View } from '@tarojs/components'
import { useState } from 'react'
import { COLLECTIONS } from '@/domain/library'
import { STAGE_WORDS, STAGES } from '@/domain/org'
import { Button } from '../../../../components/button'
import { Field, TextInput } from '../../../../components/field'
import { Sheet } from '../../../../components/sheet'
import { ToggleWord } from '../../../../components/toggle-word'
import { libraryCopy as copy } from '../../../../copy/library'
import type { Wanted } from './use-library'

/** Personal plans stand with their authors, not on a shelf. */
const KEPT = COLLECTIONS.filter((collection) => collection !== 'personal-plan')

interface SearchSheetProps {
  wanted: Wanted
  onFind: (wanted: Wanted) => void
  onClose: () => void
}

/** What is looked for: a point, a subject, a stage, a collection. */
export function SearchSheet({ wanted, onFind, onClose }: SearchSheetProps) {
  const [typed, setTyped] = useState(wanted)
  return (
    <Sheet open title={copy.search} onClose={onClose}>
      <Field label={copy.point} hint={copy.pointHint}>
        <TextInput
          label={copy.point}
          value={typed.point}
          maxLength={40}
          onChange={(point) => setTyped({ ...typed, point })}
          onConfirm={() => onFind(typed)}
        />
      </Field>
      <Field label={copy.subject} hint={copy.subjectHint}>
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
              text={STAGE_WORDS[stage]}
              checked={typed.stage === stage}
              onChange={(checked) => setTyped({ ...typed, stage: checked ? stage : undefined })}
            />
          ))}
        </View>
      </Field>
      <Field label={copy.collection}>
        <View className="word-list">
          {KEPT.map((collection) => (
            <ToggleWord
              key={collection}
              text={copy.collections[collection]}
              checked={typed.collection === collection}
              onChange={(checked) => setTyped({ ...typed, collection: checked ? collection : undefined })}
            />
          ))}
        </View>
      </Field>
      <Button block kind="primary" icon="search" text={copy.find} onPress={() => onFind(typed)} />
    </Sheet>
  )
}
