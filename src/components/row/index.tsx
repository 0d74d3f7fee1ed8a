import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import { Mini, type TagProps } from '../tag'
import './row.scss'

export interface RowProps {
  title: ReactNode
  icon?: IconName
  /** stands before the words instead of an icon: a check box, an ordinal */
  lead?: ReactNode
  /** second line in grey */
  note?: ReactNode
  /** second line as a state; before the note */
  status?: TagProps | undefined
  /** right side: a figure, a word */
  value?: ReactNode
  /** one line, 48 px */
  compact?: boolean
  /** lead and value at the top instead of the middle, for rows of several lines */
  top?: boolean
  label?: string
  /** makes the row a link with a chevron */
  onPress?: (() => void) | undefined
}

/** One thing of a list inside a flush card. */
export function Row(props: RowProps) {
  const { title, icon, lead, note, status, value, compact, top, label, onPress } = props
  const classes = `row ${compact ? 'row--compact' : ''} ${top ? 'row--top' : ''}`
  const content = (
    <>
      {icon && <Icon name={icon} className="row__lead" />}
      {lead}
      <View className="row__body">
        <View>{title}</View>
        {status && <Mini {...status} />}
        {note && <View className="sub">{note}</View>}
      </View>
      {value && <View className="row__value">{value}</View>}
      {onPress && <Icon name="forward" className="row__go" />}
    </>
  )
  if (!onPress) return <View className={classes}>{content}</View>
  return (
    <Pressable role="link" className={classes} onPress={onPress} {...(label ? { label } : {})}>
      {content}
    </Pressable>
  )
}
