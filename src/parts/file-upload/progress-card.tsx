import { Text, View } from '@tarojs/components'
import type { UploadState } from '../../api/file-upload'
import { Bar } from '../../components/bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Tag } from '../../components/tag'
import { bytesOf } from '../../copy/files'
import { percent } from '../../copy/numbers'
import { uploadCopy } from '../../copy/upload'
import './file-upload.scss'

type Moving = Extract<UploadState, { state: 'sending' | 'paused' }>

export interface ProgressCardProps {
  name: string
  moving: Moving
  onPause: () => void
  onContinue: () => void
}

/** How far it is, how fast, how long still; what is true when it stands. */
export function ProgressCard({ name, moving, onPause, onContinue }: ProgressCardProps) {
  const { sent, bytes } = moving
  const isMoving = moving.state === 'sending'
  const share = bytes > 0 ? sent / bytes : 0
  return (
    <Card now={isMoving} label={name}>
      <View className="between upload__head">
        <View className="strong upload__name">{name}</View>
        <Tag
          tone={isMoving ? 'running' : 'due'}
          text={isMoving ? uploadCopy.sending : uploadCopy.pausedTag}
        />
      </View>
      <View className="between upload__figures">
        <View>
          <Text className="upload__share">{percent(share)}</Text>
          <Text className="sub"> {bytesOf(sent, bytes)}</Text>
        </View>
        {isMoving ? (
          <Button small icon="pause" text={uploadCopy.pause} onPress={onPause} />
        ) : (
          <Button small icon="play" text={uploadCopy.go} onPress={onContinue} />
        )}
      </View>
      <Bar share={share} tone={isMoving ? 'accent' : 'warn'} label={bytesOf(sent, bytes)} />
      <View className="upload__pace">
        <Pace moving={moving} />
      </View>
      <View className="sub">{isMoving ? uploadCopy.carriesOn : uploadCopy.kept}</View>
    </Card>
  )
}

function Pace({ moving }: { moving: Moving }) {
  if (moving.state === 'paused') return <View>{uploadCopy.paused[moving.why]}</View>
  if (moving.rate === undefined || moving.secondsLeft === undefined) return <View>{uploadCopy.starting}</View>
  return (
    <View>
      {uploadCopy.rate(moving.rate)}
      <Text className="strong">{uploadCopy.left(moving.secondsLeft)}</Text>
    </View>
  )
}
