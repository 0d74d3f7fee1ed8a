import { View } from '@tarojs/components'
import { Bar } from '../../../../../components/bar'
import { Button } from '../../../../../components/button'
import { Card } from '../../../../../components/card'
import { saveCollectionsCopy as copy } from '../../../../../copy/save-collections'
import { useScreenOn } from '../../../../../platform/screen'
import type { Progress } from './save-collections'
import './saving.scss'

export interface ProgressCardProps {
  folder: string
  progress: Progress | undefined
  onCancel: () => void
}

/** Which file is on its way, and how much of all. A computer that falls asleep would end it. */
export function ProgressCard({ folder, progress, onCancel }: ProgressCardProps) {
  useScreenOn()
  const title = copy.savingTo(folder)
  const figures = progress ? copy.figures(progress) : copy.preparing
  return (
    <Card now className="stack" label={title}>
      <View className="between saving__head">
        <View className="strong saving__name">{title}</View>
        <Button small text={copy.cancel} onPress={onCancel} />
      </View>
      <View>{figures}</View>
      <Bar share={shareOf(progress)} label={figures} />
      {progress && <View className="saving__name">{progress.name}</View>}
      <View className="sub">{copy.keepOpen}</View>
    </Card>
  )
}

const shareOf = (progress: Progress | undefined): number =>
  progress && progress.ofBytes > 0 ? progress.bytes / progress.ofBytes : 0
