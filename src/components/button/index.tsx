import { View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './button.scss'

export interface ButtonProps {
  text: string
  /** one `primary` a page; `text` is a link that looks like a button's neighbour */
  kind?: 'primary' | 'plain' | 'text' | 'danger'
  icon?: IconName
  /** as wide as its place, words may wrap */
  block?: boolean
  /** 44 px high, for rows and cards */
  small?: boolean
  disabled?: boolean
  /** a write is on its way: pressed again it does nothing */
  busy?: boolean
  label?: string
  onPress?: () => void
}

/** Say why beside a disabled button: in the dock's note or the sentence above it. */
export function Button(props: ButtonProps) {
  const { text, kind = 'plain', icon, block, small, disabled, busy, label = text, onPress } = props
  const classes = ['button', `button--${kind}`, block && 'button--block', small && 'button--small']
  if (disabled || busy) classes.push('button--disabled')
  return (
    <Pressable
      className={classes.filter(Boolean).join(' ')}
      label={label}
      disabled={Boolean(disabled || busy)}
      onPress={onPress}
    >
      {icon && <Icon name={busy ? 'running' : icon} />}
      <View className="button__text">{text}</View>
    </Pressable>
  )
}
