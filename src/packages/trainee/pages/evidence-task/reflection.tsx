import { View } from '@tarojs/components'
import { countCharacters, REFLECTION } from '@/domain/evidence'
import { instant } from '@/domain/shared'
import { Field, TextArea } from '../../../../components/field'
import { Mini } from '../../../../components/tag'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { useNow } from '../../../../platform/clock'
import type { TaskWriting } from './use-writing'

/** What the author makes of the lesson. */
export function Reflection({ writing: { content, saved, savedAt, write } }: { writing: TaskWriting }) {
  const count = countCharacters(content.reflection)
  const isEnough = count >= REFLECTION.fewest && count <= REFLECTION.most
  const now = useNow()
  return (
    <>
      <Field label={copy.reflectionQuestion}>
        <TextArea
          label={copy.reflectionQuestion}
          value={content.reflection}
          onChange={(reflection) => write({ reflection })}
        />
        <View className="between evidence-task__length" aria-live="polite">
          <View className="sub">{copy.reflectionHint(REFLECTION.fewest)}</View>
          <Mini tone={isEnough ? 'ok' : 'plain'} text={copy.characters(count)} />
        </View>
      </Field>
      <View className="sub">{saved === 'server' ? copy.saved(instant(savedAt), now) : copy.onlyHere}</View>
    </>
  )
}
