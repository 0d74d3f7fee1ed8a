import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function LearningPage() {
  return <Page title={shellCopy.tabs.learning} tab="learning" />
}
