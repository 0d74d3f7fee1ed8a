import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function TypedCodePage() {
  return <Page title={shellCopy.pages.typedCode} />
}
