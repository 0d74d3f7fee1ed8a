import { useState } from 'react'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Tabs } from '../../../../components/tabs'
import { libraryDeskCopy as copy } from '../../../../copy/library'
import { Collections } from './collections'
import { useSaving } from './saving/use-saving'
import { Selection } from './selection'
import { useSelection } from './use-selection'

type View = 'proposed' | 'selected' | 'exports'

/** What schools proposed and the county selected; the six outcome collections as tables and whole. */
export default function CountyLibraryPage() {
  return (
    <Page desk title={copy.county}>
      <ForBound>{() => <Content />}</ForBound>
    </Page>
  )
}

function Content() {
  const [view, setView] = useState<View>('proposed')
  const show = view === 'selected' ? 'selected' : 'proposed'
  const selection = useSelection(show)
  // Goes on while another tab is looked at.
  const saving = useSaving()
  const counts = selection.reading.state === 'ready' ? selection.reading.first.counts : undefined
  return (
    <>
      <Tabs
        label={copy.tabsLabel}
        tabs={[
          { value: 'proposed', text: copy.tabs.proposed(counts?.proposed) },
          { value: 'selected', text: copy.tabs.selected(counts?.selected) },
          { value: 'exports', text: copy.tabs.exports },
        ]}
        value={view}
        onChange={setView}
      />
      {view === 'exports' ? <Collections saving={saving} /> : <Selection show={show} {...selection} />}
    </>
  )
}
