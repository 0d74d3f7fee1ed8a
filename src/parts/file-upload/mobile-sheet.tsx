import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { uploadCopy } from '../../copy/upload'

export interface MobileSheetProps {
  open: boolean
  sent: number
  bytes: number
  onWait: () => void
  onGo: () => void
}

/** Asked before anything large goes over mobile data; turning away means waiting. */
export function MobileSheet({ open, sent, bytes, onWait, onGo }: MobileSheetProps) {
  const left = bytes - sent
  return (
    <Sheet open={open} title={uploadCopy.mobileTitle} onClose={onWait}>
      <View>{uploadCopy.mobileText(left, sent)}</View>
      <Button block kind="primary" text={uploadCopy.mobileWait} onPress={onWait} />
      <Button block text={uploadCopy.mobileGo(left)} onPress={onGo} />
      <View className="sub">{uploadCopy.mobileNote}</View>
    </Sheet>
  )
}
