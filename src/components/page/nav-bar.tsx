import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { shellCopy } from '../../copy/shell'
import { goBack } from '../../platform/navigate'
import { type Chrome, hostChrome } from '../../platform/window'
import { Icon } from '../icon'
import { Pressable } from '../pressable'

interface NavBarProps {
  title: string
  note: string | undefined
  back: boolean
  actions: ReactNode
}

/** Title of the page, clear of the status bar above and of WeChat's capsule at the right. */
export function NavBar({ title, note, back, actions }: NavBarProps) {
  const [chrome] = useState(hostChrome)
  return (
    <View className={`nav-bar ${back ? 'nav-bar--back' : ''}`} style={clearOf(chrome)}>
      {back && (
        <Pressable className="nav-bar__back" label={shellCopy.back} onPress={goBack}>
          <Icon name="back" />
        </Pressable>
      )}
      <View className="nav-bar__words">
        <View className="nav-bar__title" role="heading" aria-level={1}>
          {title}
        </View>
        {note && <View className="sub">{note}</View>}
      </View>
      {actions && <View className="nav-bar__actions">{actions}</View>}
    </View>
  )
}

/** A browser draws nothing over the page, so there the stylesheet's own spacing stands. */
const clearOf = ({ statusBar, capsule }: Chrome) =>
  capsule > 0 ? { paddingTop: `${statusBar}px`, paddingRight: `${capsule + 8}px` } : {}
