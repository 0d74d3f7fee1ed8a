import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Tabs } from '../../../../components/tabs'
import { bringCopy, libraryCopy as copy } from '../../../../copy/library'
import { mayBring } from '../../../../parts/resources/may-bring'
import { libraryPages } from '../../../../parts/resources/paths'
import { open } from '../../../../platform/navigate'
import { OwnShelf } from './own-shelf'
import { Shelf } from './shelf'

const VIEWS = ['school', 'county', 'mine'] as const
type View = (typeof VIEWS)[number]

/** What colleagues made, kept by the school and selected by the county; and one's own in it. */
export default function LibraryPage() {
  const [view, setView] = useState<View>()
  useDidShow(() => void refresh())
  return (
    <Page title={copy.title}>
      <ForBound>
        {(me) => {
          const views = me.row ? VIEWS : VIEWS.filter((one) => one !== 'school')
          const shown = view ?? views[0] ?? 'county'
          return (
            <>
              <Tabs
                label={copy.shelfLabel}
                tabs={views.map((value) => ({ value, text: copy.shelves[value] }))}
                value={shown}
                onChange={setView}
              />
              {shown === 'mine' ? <OwnShelf /> : <Shelf key={shown} shelf={shown} />}
              {shown === 'mine' && mayBring(me) && (
                <Button block icon="upload" text={bringCopy.open} onPress={() => open(libraryPages.bring)} />
              )}
            </>
          )
        }}
      </ForBound>
    </Page>
  )
}
