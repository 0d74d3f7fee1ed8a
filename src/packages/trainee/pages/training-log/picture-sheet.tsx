import { Image } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { logCopy } from '../../../../copy/training-log'
import type { Picturing } from './use-pictures'

export interface PictureSheetProps {
  pictures: Picturing
  opened: string | undefined
  onClose: () => void
}

/** One picture, large enough to recognise, and what can be done with it. */
export function PictureSheet({ pictures, opened, onClose }: PictureSheetProps) {
  const picture = pictures.shown.find(({ key }) => key === opened)
  return (
    <Sheet open={picture !== undefined} title={picture?.label ?? ''} onClose={onClose}>
      {picture?.url && <Image className="log-picture" src={picture.url} mode="aspectFit" />}
      {picture?.mark?.icon === 'again' && (
        <Button
          block
          kind="primary"
          icon="again"
          text={logCopy.uploadAgain}
          onPress={() => {
            pictures.again()
            onClose()
          }}
        />
      )}
      <Button
        block
        icon="delete"
        text={logCopy.removePicture}
        onPress={() => {
          if (opened) pictures.remove(opened)
          onClose()
        }}
      />
    </Sheet>
  )
}
