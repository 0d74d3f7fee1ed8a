import { View } from '@tarojs/components'
import type { CSSProperties, PropsWithChildren } from 'react'
import './pressable.scss'

export interface PressableProps {
  className?: string
  style?: CSSProperties
  /** what a screen reader says, when the visible words are not enough */
  label?: string
  role?: 'button' | 'link' | 'tab' | 'radio' | 'checkbox' | 'row'
  /** for `radio` and `checkbox` */
  checked?: boolean
  /** for `tab` */
  selected?: boolean
  /** for the navigation: this is where the person is */
  current?: boolean
  disabled?: boolean
  onPress?: (() => void) | undefined
}

/** WeChat's name for what the web calls `role`. */
const ROLE = process.env.TARO_ENV === 'weapp' ? 'aria-role' : 'role'

const isActivation = (key: string): boolean => key === 'Enter' || key === ' '

/** Everything that can be tapped: one feedback, one set of roles, and the keyboard in the browser. */
export function Pressable(props: PropsWithChildren<PressableProps>) {
  const {
    className = '',
    style,
    label,
    role = 'button',
    checked,
    selected,
    current,
    disabled,
    onPress,
  } = props
  const press = disabled ? undefined : onPress
  const access = {
    [ROLE]: role,
    'aria-label': label,
    'aria-checked': checked === undefined ? undefined : String(checked),
    'aria-selected': selected === undefined ? undefined : String(selected),
    'aria-current': current ? 'page' : undefined,
    'aria-disabled': disabled ? 'true' : undefined,
    tabIndex: disabled ? -1 : 0,
    onKeyDown: (event: { key?: string; preventDefault?: () => void }) => {
      if (!event.key || !isActivation(event.key)) return
      event.preventDefault?.()
      press?.()
    },
  }
  const said = Object.fromEntries(Object.entries(access).filter(([, value]) => value !== undefined))
  return (
    <View
      className={`pressable ${disabled ? 'is-disabled' : ''} ${className}`}
      hoverClass={press ? 'is-pressed' : 'none'}
      hoverStayTime={80}
      {...(style ? { style } : {})}
      {...(press ? { onClick: press } : {})}
      {...said}
    >
      {props.children}
    </View>
  )
}
