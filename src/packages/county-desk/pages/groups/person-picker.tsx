import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { SearchBox } from '../../../../components/search-box'
import { deskCopy } from '../../../../copy/desk-lists'
import { groupsCopy } from '../../../../copy/groups'
import { useSettled } from '../../use-settled'
import type { Member } from './members'

interface PersonPickerProps {
  added: readonly Member[]
  onChange: (people: readonly Member[]) => void
}

/** People one by one: those in the group, or those who are found by their whole name. */
export function PersonPicker({ added, onChange }: PersonPickerProps) {
  const [typed, setTyped] = useState('')
  // Who was taken out stays in sight until the page is left, to be put back with one tap.
  const [listed, setListed] = useState(added)
  const name = useSettled(typed.trim())
  const reading = useReading(['people.listPeople', { name, picking: true }], async () =>
    name === '' ? [] : (await api.people.listPeople.query({ name })).people,
  )
  const found = reading.state === 'ready' ? reading.value : []
  const toggle = (person: Member, checked: boolean) => {
    const others = (people: readonly Member[]) => people.filter((other) => other.person !== person.person)
    onChange(checked ? [...added, person] : others(added))
    if (checked) setListed([...others(listed), person])
  }
  const shown: readonly Member[] = name === '' ? listed : found
  return (
    <Card flush label={groupsCopy.people}>
      <GroupHead title={groupsCopy.people}>
        <View className="sub">{deskCopy.people(added.length)}</View>
      </GroupHead>
      <View className="group-form__search">
        <SearchBox label={groupsCopy.searchPeople} value={typed} onChange={setTyped} />
      </View>
      {shown.length > 0 && (
        <View className="group-form__list">
          {shown.map((member) => (
            <CheckRow
              key={member.person}
              title={member.name}
              note={noteOf(member)}
              checked={added.some(({ person }) => person === member.person)}
              onChange={(checked) => toggle(member, checked)}
            />
          ))}
        </View>
      )}
      {name !== '' && reading.state === 'ready' && found.length === 0 && (
        <View className="group-form__search sub">{groupsCopy.noPerson}</View>
      )}
    </Card>
  )
}

const noteOf = ({ schoolName, subject, hasLeft }: Member): string =>
  [schoolName, hasLeft ? groupsCopy.hasLeft : subject].filter(Boolean).join('，')
