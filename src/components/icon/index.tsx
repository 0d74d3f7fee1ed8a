import { View } from '@tarojs/components'
import type { IconName } from './names'

export type { IconName } from './names'

export interface IconProps {
  name: IconName
  /** pixels; icons keep their size when text grows */
  size?: 18 | 20 | 24 | 32 | 64
  className?: string
}

/** A sign beside a word; never the only carrier of a meaning, so it is hidden from screen readers. */
export function Icon({ name, size = 24, className = '' }: IconProps) {
  return <View className={`icon icon--${size} icon--${name} ${className}`} aria-hidden="true" />
}
