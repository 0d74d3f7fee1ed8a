import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { onBehalfCopy as copy } from '../../../../copy/on-behalf'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { Editor } from './editor'
import { useEnterable } from './use-on-behalf'

/** The school's administrator records people whose teaching point has no network. */
export default function OnBehalfPage() {
  return (
    <Page desk title={copy.title}>
      <ForAdmin>{(school) => <OnBehalf {...school} />}</ForAdmin>
    </Page>
  )
}

function OnBehalf({ me, code, name }: AdministeredSchool) {
  return (
    <Read reading={useEnterable(code, me.person)}>
      {(enterable) =>
        enterable.sessions.length === 0 ? (
          <Empty icon="today" title={copy.none} text={copy.noneText} />
        ) : (
          <Editor school={code} schoolName={name} {...enterable} />
        )
      }
    </Read>
  )
}
