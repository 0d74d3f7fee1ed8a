import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { deskCopy } from '../../../../copy/desk-lists'
import { groupsCopy } from '../../../../copy/groups'
import { GroupEditor } from './group-editor'
import { GroupPage } from './group-page'
import { type Group, useGroupList } from './use-groups'

/** Classes and workshops: who is trained together. */
export default function GroupsPage() {
  const list = useGroupList()
  const [editing, setEditing] = useState<Group | 'new'>()
  const close = () => setEditing(undefined)
  if (editing === 'new') return <GroupEditor onClose={close} />
  if (editing) return <GroupPage group={editing} onClose={close} />
  const button = <Button kind="primary" icon="add" text={groupsCopy.add} onPress={() => setEditing('new')} />
  return (
    <Page desk title={groupsCopy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <Read reading={list}>{(groups) => <GroupList groups={groups} onChoose={setEditing} />}</Read>
    </Page>
  )
}

const { columns: heads } = groupsCopy
const COLUMNS: readonly Column<Group>[] = [
  { key: 'name', head: heads.name, cell: ({ name }) => name },
  { key: 'kind', head: heads.kind, cell: ({ kind }) => groupsCopy.kinds[kind] },
  { key: 'size', head: heads.size, numeric: true, cell: ({ size }) => size },
]

interface GroupListProps {
  groups: readonly Group[]
  onChoose: (group: Group) => void
}

function GroupList({ groups, onChoose }: GroupListProps) {
  if (groups.length === 0) return <Empty icon="people" title={groupsCopy.empty} text={groupsCopy.emptyWhy} />
  return (
    <Table
      label={groupsCopy.title}
      items={groups}
      columns={COLUMNS}
      itemKey={({ id }) => id}
      row={(group) => (
        <Row
          title={group.name}
          note={groupsCopy.kinds[group.kind]}
          value={deskCopy.people(group.size)}
          onPress={() => onChoose(group)}
        />
      )}
      onPress={onChoose}
    />
  )
}
