import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'

export default function SignInPage() {
  return <Page title={shellCopy.pages.signIn} />
}
