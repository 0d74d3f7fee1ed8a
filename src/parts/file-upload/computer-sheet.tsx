import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { Ordered } from '../../components/steps'
import { uploadCopy } from '../../copy/upload'

/** How the same upload goes on at a computer. */
export function ComputerSheet({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Sheet open={open} title={uploadCopy.computerTitle} onClose={onClose}>
      <Ordered items={uploadCopy.computerSteps} />
      <View className="sub">{uploadCopy.computerNote}</View>
      <Button block kind="primary" text={uploadCopy.close} onPress={onClose} />
    </Sheet>
  )
}
