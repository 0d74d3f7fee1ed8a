import { useWhoAmI } from '../../../../api/who-am-i'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import { Made } from './made'
import { SessionEditor } from './session-editor'
import { useInvitable } from './use-invitable'
import { useSessionEdit } from './use-session-edit'

/** Plans a training of one or more half-days; the draft stays on the device until the server has it. */
export default function SessionEditPage() {
  const { person } = useWhoAmI()
  if (person !== undefined) return <Editing key={person} />
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => null}</ForBound>
    </Page>
  )
}

function Editing() {
  const invitable = useInvitable()
  const editing = useSessionEdit(invitable.countOf)
  if (editing.made)
    return <Made title={editing.form.title} made={editing.made} onAnother={editing.startOver} />
  return <SessionEditor editing={editing} invitable={invitable} />
}
