import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function CheckInPage() {
  return <Page title={shellCopy.pages.checkIn} />
}
