import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './one-column.scss'

/** What is read from top to bottom: on a wide screen no wider than a page of paper, so that buttons stand near what they are about. */
export const OneColumn = ({ children }: PropsWithChildren) => (
  <View className="one-column stack">{children}</View>
)
