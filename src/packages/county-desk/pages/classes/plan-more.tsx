import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Button } from '../../../../components/button'
import { classesCopy, formingCopy } from '../../../../copy/classes'

interface PlanMoreProps {
  /** absent where the list has the button */
  onMove: (() => void) | undefined
  /** absent once published */
  onAgain: (() => void) | undefined
}

/** What is done less often, below everything. */
export const PlanMore = ({ onMove, onAgain, children }: PropsWithChildren<PlanMoreProps>) => (
  <View className="plan-more">
    {onMove && <Button small kind="text" icon="swap" text={classesCopy.moveSchool} onPress={onMove} />}
    {onAgain && <Button small kind="text" icon="again" text={formingCopy.again} onPress={onAgain} />}
    {children}
  </View>
)
