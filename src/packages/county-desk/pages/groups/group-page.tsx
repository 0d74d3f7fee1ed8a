import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { GroupEditor } from './group-editor'
import { type Group, useGroup } from './use-groups'

/** A class or workshop that is there already, with the people in it. */
export function GroupPage({ group, onClose }: { group: Group; onClose: () => void }) {
  const reading = useGroup(group)
  if (reading.state === 'ready')
    return <GroupEditor group={group} people={reading.value.people} onClose={onClose} />
  return (
    <Page desk title={group.name}>
      <Waiting reading={reading} />
    </Page>
  )
}
