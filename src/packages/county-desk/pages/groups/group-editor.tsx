import { View } from '@tarojs/components'
import { useState } from 'react'
import type { GroupId, SchoolId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { groupsCopy } from '../../../../copy/groups'
import { shellCopy } from '../../../../copy/shell'
import { type Member, useMembers } from './members'
import { PersonPicker } from './person-picker'
import { SchoolPicker } from './school-picker'
import { judgeSize } from './size'
import { SizeNotice } from './size-notice'
import { type Group, newGroupId, useSaveGroup } from './use-groups'
import './groups.scss'

const KINDS = ['class', 'workshop'] as const
const SHORTEST_NAME = 2

export interface GroupEditorProps {
  group?: Group
  /** who is in it */
  people?: readonly Member[]
  onClose: () => void
}

/** Makes a class or workshop, or changes one: people come and go one by one, or join by whole schools. */
export function GroupEditor({ group, people = [], onClose }: GroupEditorProps) {
  const [id] = useState(() => (group ? (group.id as GroupId) : newGroupId()))
  const [name, setName] = useState(group?.name ?? '')
  const [kind, setKind] = useState<Group['kind']>(group?.kind ?? 'class')
  const [schools, setSchools] = useState<readonly SchoolId[]>([])
  const [added, setAdded] = useState(people)
  const members = useMembers(
    schools,
    added.map(({ person }) => person),
  )
  const save = useSaveGroup(onClose)
  const size = judgeSize(members.people.length)
  const isReady =
    name.trim().length >= SHORTEST_NAME &&
    !members.isLoading &&
    !members.hasFailed &&
    (size === 'fine' || size === 'large')
  const buttons = (
    <>
      <Button text={shellCopy.cancel} onPress={onClose} />
      <Button
        kind="primary"
        text={groupsCopy.save(members.people.length)}
        disabled={!isReady}
        busy={save.busy}
        onPress={() => save.run({ group: id, name: name.trim(), kind, people: members.people })}
      />
    </>
  )
  return (
    <Page
      desk
      title={group ? group.name : groupsCopy.newTitle}
      actions={buttons}
      dock={<Dock>{buttons}</Dock>}
    >
      <RefusalNotice refusal={save.refusal} />
      <View className="group-form">
        <View className="stack">
          <Card>
            <Field label={groupsCopy.name} hint={groupsCopy.nameHint}>
              <TextInput label={groupsCopy.name} value={name} maxLength={40} onChange={setName} />
            </Field>
            <Field label={groupsCopy.kind}>
              <Segments
                small
                label={groupsCopy.kind}
                value={kind}
                options={KINDS.map((value) => ({ value, text: groupsCopy.kinds[value] }))}
                onChange={setKind}
              />
            </Field>
          </Card>
          <SizeNotice members={members} />
          <PersonPicker added={added} onChange={setAdded} />
        </View>
        <SchoolPicker chosen={schools} onChange={setSchools} />
      </View>
    </Page>
  )
}
