import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../icon'
import './dock.scss'

export interface DockProps {
  /** what is true now: saved where and when, what is missing, until when */
  note?: string | undefined
  noteIcon?: IconName
}

/** The page's actions in reach of the thumb; the secondary one first, the primary one last. */
export function Dock({ note, noteIcon = 'info', children }: PropsWithChildren<DockProps>) {
  return (
    <View className="dock">
      {note && (
        <View className="dock__note">
          <Icon name={noteIcon} size={20} />
          <View>{note}</View>
        </View>
      )}
      <View className="dock__actions">{children}</View>
    </View>
  )
}
