import { View } from '@tarojs/components'
import { useWhoAmI } from '../../api/who-am-i'
import { shellCopy } from '../../copy/shell'
import { open } from '../../platform/navigate'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import './tab-bar.scss'

export type TabName = 'today' | 'learning' | 'desk' | 'me'
const TABS: readonly TabName[] = ['today', 'learning', 'desk', 'me']

export interface TabBarProps {
  /** absent on a page that belongs to none of them */
  current: TabName | undefined
  /** shown only as a rail, from 960 px on */
  railOnly?: boolean
}

/** Below on a phone, a rail at the left of a desk. 工作台 is there only for people with a role. */
export function TabBar({ current, railOnly }: TabBarProps) {
  const me = useWhoAmI()
  const tabs = TABS.filter((tab) => tab !== 'desk' || me.hasDesk)
  return (
    <View
      className={`tab-bar ${railOnly ? 'tab-bar--rail-only' : ''}`}
      role="navigation"
      aria-label={shellCopy.mainNavigation}
    >
      <View className="tab-bar__brand">{me.county ?? shellCopy.app}</View>
      {tabs.map((tab) => (
        <Pressable
          key={tab}
          role="link"
          current={tab === current}
          className={`tab-bar__tab ${tab === current ? 'tab-bar__tab--current' : ''}`}
          onPress={() => tab !== current && open(`/pages/${tab}/index`)}
        >
          <Icon name={tab} />
          <View>{shellCopy.tabs[tab]}</View>
        </Pressable>
      ))}
      {me.name && <View className="tab-bar__who">{me.name}</View>}
    </View>
  )
}
