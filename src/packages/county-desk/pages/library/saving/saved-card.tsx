import { View } from '@tarojs/components'
import { Button } from '../../../../../components/button'
import { Card } from '../../../../../components/card'
import { Tag } from '../../../../../components/tag'
import { saveCollectionsCopy as copy } from '../../../../../copy/save-collections'
import type { FileProblem, Saved } from './save-collections'
import './saving.scss'

export interface SavedCardProps {
  folder: string
  saved: Saved
  onAgain: () => void
  onClose: () => void
}

const PROBLEMS: readonly FileProblem[] = ['gone', 'broken']

/** What lies in the folder now, what does not by name, and what to do about it. */
export function SavedCard({ folder, saved, onAgain, onClose }: SavedCardProps) {
  const { fresh, kept, failed, left } = saved
  const isWhole = failed.length === 0
  const title = isWhole ? copy.doneTo(folder) : copy.notAllTo(folder, failed.length)
  const hasFiles = fresh + kept + failed.length > 0
  return (
    <Card className="stack" label={title}>
      <Tag tone={isWhole ? 'ok' : 'due'} text={title} />
      <View>{hasFiles ? copy.counts({ fresh, kept, failed: failed.length }) : copy.onlyTables}</View>
      {PROBLEMS.map((why) => (
        <Names
          key={why}
          words={copy.failed[why]}
          names={failed.filter((one) => one.why === why).map(({ name }) => name)}
        />
      ))}
      <Names words={copy.left} names={left} />
      <View className="saving__deeds">
        {!isWhole && <Button small icon="again" text={copy.again} onPress={onAgain} />}
        <Button small text={copy.close} onPress={onClose} />
      </View>
    </Card>
  )
}

interface NamesProps {
  words: { title: (count: number) => string; next: string }
  names: readonly string[]
}

function Names({ words, names }: NamesProps) {
  if (names.length === 0) return null
  return (
    <View>
      <View className="strong">{words.title(names.length)}</View>
      {names.map((name) => (
        <View key={name} className="saving__name">
          {name}
        </View>
      ))}
      <View className="sub">{words.next}</View>
    </View>
  )
}
