import { View } from '@tarojs/components'
import { useState } from 'react'
import { countCharacters, type LogRule } from '@/domain/training-log'
import { Field, TextArea, TextInput } from '../../../../components/field'
import { Pictures } from '../../../../components/pictures'
import { Mini } from '../../../../components/tag'
import { logCopy } from '../../../../copy/training-log'
import { useNow } from '../../../../platform/clock'
import { isFree } from '../../training-log/draft'
import { PictureSheet } from './picture-sheet'
import { RefusalNotice } from './refusal-notice'
import { SubjectCard } from './subject-card'
import type { Writing } from './use-writing'
import type { Subject } from './view'

export interface EditorProps {
  subject: Subject
  rule: LogRule
  writing: Writing
}

export function Editor({ subject, rule, writing }: EditorProps) {
  const { draft, pictures, refusal, write } = writing
  const [opened, setOpened] = useState<string>()
  const now = useNow()
  const full = draft.pictures.length >= rule.mostPictures
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      {isFree(subject.id) ? (
        <Field label={logCopy.freeTitle} hint={logCopy.freeTitleHint}>
          <TextInput
            label={logCopy.freeTitle}
            value={draft.title}
            maxLength={40}
            onChange={(title) => write({ title })}
          />
        </Field>
      ) : (
        <SubjectCard subject={subject} title={subject.title} now={now} />
      )}
      <Field label={logCopy.question}>
        <TextArea label={logCopy.question} value={draft.text} onChange={(text) => write({ text })} />
        <Length text={draft.text} rule={rule} />
      </Field>
      <View className="between log-pictures">
        <View className="strong">{logCopy.pictures(draft.pictures.length, rule.mostPictures)}</View>
        <View className="sub">{logCopy.compressed}</View>
      </View>
      <Pictures
        pictures={pictures.shown}
        onPress={({ key }) => setOpened(key)}
        add={full ? undefined : { text: logCopy.addPicture, onPress: () => void pictures.add() }}
      />
      <View className="sub log-readers">{logCopy.readers}</View>
      <PictureSheet pictures={pictures} opened={opened} onClose={() => setOpened(undefined)} />
    </>
  )
}

/** What is asked at the left, where the text stands at the right. */
function Length({ text, rule: { fewest, most, inferred } }: { text: string; rule: LogRule }) {
  const count = countCharacters(text)
  return (
    <View className="between log-length" aria-live="polite">
      <View className="sub">{count > most ? logCopy.atMost(most) : logCopy.atLeast(fewest, inferred)}</View>
      {count > most ? (
        <Mini tone="due" text={logCopy.many(count, count - most)} />
      ) : count >= fewest ? (
        <Mini tone="ok" text={logCopy.enough(count)} />
      ) : (
        <Mini tone="plain" text={logCopy.few(count, fewest - count)} />
      )}
    </View>
  )
}
