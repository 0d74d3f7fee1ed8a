import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'
import { AppearanceCard } from './appearance-card'

export default function MePage() {
  return (
    <Page title={shellCopy.tabs.me} tab="me">
      <AppearanceCard />
    </Page>
  )
}
