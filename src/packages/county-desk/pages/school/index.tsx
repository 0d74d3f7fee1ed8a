import { Page } from '../../../../components/page'

export default function ComingPage() {
  return <Page desk title="" />
}
