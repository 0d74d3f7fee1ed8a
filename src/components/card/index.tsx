import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { Pressable } from '../pressable'
import './card.scss'

export interface CardProps {
  /** the live thing: accent edge, at most one a page */
  now?: boolean
  /** holds rows edge to edge */
  flush?: boolean
  className?: string
  label?: string
  onPress?: () => void
}

export function Card({ now, flush, className = '', label, onPress, children }: PropsWithChildren<CardProps>) {
  const classes = `card ${now ? 'card--now' : ''} ${flush ? 'card--flush' : ''} ${className}`
  if (onPress)
    return (
      <Pressable role="link" className={classes} onPress={onPress} {...(label ? { label } : {})}>
        {children}
      </Pressable>
    )
  return (
    <View className={classes} {...(label ? { role: 'group', 'aria-label': label } : {})}>
      {children}
    </View>
  )
}

/** The grey head of a group of rows inside a flush card. */
export function GroupHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <View className="group-head">
      <View role="heading" aria-level={3}>
        {title}
      </View>
      {children}
    </View>
  )
}
