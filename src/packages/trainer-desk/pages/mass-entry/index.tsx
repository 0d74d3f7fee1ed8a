import { useRouter } from '@tarojs/taro'
import { useMe } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { DraftPage } from './draft-page'
import { EntryList } from './entry-list'

/** 统一录入: all sheets of the county's office or of an agency, or one `?draft=`. */
export default function MassEntryPage() {
  const { draft } = useRouter().params
  const me = useMe().data
  const isOffice = me?.state === 'bound' && me.grants.some(({ role }) => role === 'county-office')
  if (draft && me?.state === 'bound') return <DraftPage id={draft} isOffice={isOffice} />
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <EntryList isOffice={isOffice} />}</ForBound>
    </Page>
  )
}
