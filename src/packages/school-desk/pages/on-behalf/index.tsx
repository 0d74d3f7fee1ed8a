import type { Loaded } from '../../../../api/page-state'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { onBehalfCopy as copy } from '../../../../copy/on-behalf'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { Editor } from './editor'
import { type Enterable, useEnterable } from './use-on-behalf'

/** The school's administrator records people whose teaching point has no network. */
export default function OnBehalfPage() {
  return (
    <Page desk title={copy.title}>
      <ForAdmin>{(school) => <OnBehalf {...school} />}</ForAdmin>
    </Page>
  )
}

function OnBehalf({ me, code, name }: AdministeredSchool) {
  const reading: Loaded<Enterable> = useEnterable(code, me.person)
  switch (reading.state) {
    case 'loading':
      return <Loading onRetry={reading.retry} />
    case 'failed':
      return <Failed refusal={reading.refusal} onRetry={reading.retry} />
    case 'ready':
      return reading.value.sessions.length === 0 ? (
        <Empty icon="today" title={copy.none} text={copy.noneText} />
      ) : (
        <Editor school={code} schoolName={name} {...reading.value} />
      )
  }
}
