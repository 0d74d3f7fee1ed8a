import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function DeskPage() {
  return <Page title={shellCopy.tabs.desk} tab="desk" />
}
