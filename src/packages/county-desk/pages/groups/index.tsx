import { useState } from 'react'
import type { Loaded } from '../../../../api/page-state'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
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
      <GroupList list={list} onChoose={setEditing} />
    </Page>
  )
}

const { columns: heads } = groupsCopy
const COLUMNS: readonly Column<Group>[] = [
  { key: 'name', head: heads.name, cell: ({ name }) => name },
  { key: 'kind', head: heads.kind, cell: ({ kind }) => groupsCopy.kinds[kind] },
  { key: 'size', head: heads.size, numeric: true, cell: ({ size }) => size },
]

function GroupList({ list, onChoose }: { list: Loaded<Group[]>; onChoose: (group: Group) => void }) {
  if (list.state === 'loading') return <Loading cards={1} onRetry={list.retry} />
  if (list.state === 'failed') return <Failed refusal={list.refusal} onRetry={list.retry} />
  if (list.value.length === 0)
    return <Empty icon="people" title={groupsCopy.empty} text={groupsCopy.emptyWhy} />
  return (
    <Table
      label={groupsCopy.title}
      items={list.value}
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
