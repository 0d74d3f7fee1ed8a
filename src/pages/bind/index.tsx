import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function BindPage() {
  return <Page title={shellCopy.pages.bind} />
}
