import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { uploadCopy } from '../../copy/upload'

export interface LargeSheetProps {
  open: boolean
  bytes: number
  maxBytes: number
  compressing: boolean
  onCompress: () => void
  onOriginal: () => void
  onComputer: () => void
  onClose: () => void
}

/** A large video on a phone: smaller here, as it is, or at a computer. */
export function LargeSheet(props: LargeSheetProps) {
  const { open, bytes, maxBytes, compressing, onCompress, onOriginal, onComputer, onClose } = props
  const isTooLarge = bytes > maxBytes
  return (
    <Sheet open={open} title={uploadCopy.largeTitle(bytes)} onClose={onClose}>
      <View>{isTooLarge ? uploadCopy.tooLargeText(maxBytes) : uploadCopy.largeText}</View>
      <Button
        block
        kind="primary"
        text={compressing ? uploadCopy.compressing : uploadCopy.compress}
        busy={compressing}
        onPress={onCompress}
      />
      {!isTooLarge && <Button block text={uploadCopy.original} disabled={compressing} onPress={onOriginal} />}
      <Button block text={uploadCopy.computer} disabled={compressing} onPress={onComputer} />
    </Sheet>
  )
}
