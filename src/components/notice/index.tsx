import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Icon, type IconName } from '../icon'
import './notice.scss'

export interface NoticeProps {
  tone?: 'plain' | 'info' | 'warn' | 'bad'
  icon?: IconName
}

const ICON = { plain: 'info', info: 'info', warn: 'due', bad: 'bad' } as const

/** A sentence that the person should know now; wraps, never scrolls. */
export function Notice({ tone = 'plain', icon = ICON[tone], children }: PropsWithChildren<NoticeProps>) {
  return (
    <View className={`notice notice--${tone}`} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon name={icon} className="notice__icon" />
      <View className="notice__text">{children}</View>
    </View>
  )
}
