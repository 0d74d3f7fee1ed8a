import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useWhoAmI } from '../../api/who-am-i'
import { useWide } from '../../platform/window'
import { fontScale, useAppearance } from '../../theme/appearance'
import { OfflineFrame } from '../offline'
import { TabBar, type TabName } from '../tab-bar'
import { NavBar } from './nav-bar'
import { Unbroken } from './unbroken'
import './page.scss'

export interface PageProps {
  title: string
  /** beside the title: a date, a scope */
  note?: string | undefined
  /** a tab page: shows the tab bar with this tab chosen */
  tab?: TabName
  /** a page of a desk: from 960 px on it may use the whole width */
  desk?: boolean
  /** the first page of a visit: there is nothing to go back to */
  first?: boolean
  /** fixed above the lower edge: a `Dock` */
  dock?: ReactNode
  /** stands at the right of the title from 960 px on; phones have the dock */
  actions?: ReactNode
}

/** From this factor on columns become lines. */
const LARGE_FONT = 1.3

/** The frame of every page: tokens, bar, scrolling middle, dock or tab bar; from 960 px on the rail, for whoever is signed in. */
export function Page({
  title,
  note,
  tab,
  desk,
  first,
  dock,
  actions,
  children,
}: PropsWithChildren<PageProps>) {
  const { theme, font } = useAppearance()
  const scale = fontScale(font)
  const isKnown = useWhoAmI().name !== undefined
  const wide = useWide()
  const current = tab ?? (desk ? 'desk' : undefined)
  const hasRail = current !== undefined || (wide && isKnown && !first)
  const classes = ['theme', `theme--${theme}`, 'page']
  if (scale >= LARGE_FONT) classes.push('large-font')
  if (hasRail) classes.push('page--rail')
  if (desk) classes.push('page--desk')
  return (
    <View className={classes.join(' ')} style={{ '--font-scale': String(scale) }}>
      <NavBar title={title} note={note} back={!tab && !first} actions={actions} />
      <View className="page__main stack" role="main">
        <OfflineFrame>
          <Unbroken>{children}</Unbroken>
        </OfflineFrame>
      </View>
      {dock && <View className="page__dock">{dock}</View>}
      {hasRail && <TabBar current={current} railOnly={!tab} />}
    </View>
  )
}
