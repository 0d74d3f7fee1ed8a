import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { groupsCopy } from '../../../../copy/groups'
import type { ListedPerson } from '../../parts/read-school-people'
import { SearchBox } from '../../parts/search-box'
import { useSettled } from '../../parts/use-settled'

interface PersonPickerProps {
  added: readonly ListedPerson[]
  onChange: (people: readonly ListedPerson[]) => void
}

/** People one by one, by their whole name. */
export function PersonPicker({ added, onChange }: PersonPickerProps) {
  const [typed, setTyped] = useState('')
  const name = useSettled(typed.trim())
  const reading = useReading(['people.listPeople', { name, picking: true }], async () =>
    name === '' ? [] : (await api.people.listPeople.query({ name })).people,
  )
  const found = reading.state === 'ready' ? reading.value : []
  const isAdded = ({ person }: ListedPerson) => added.some((other) => other.person === person)
  const shown = [...added, ...found.filter((person) => !isAdded(person))]
  return (
    <Card flush label={groupsCopy.people}>
      <GroupHead title={groupsCopy.people} />
      <View className="group-form__search">
        <SearchBox label={groupsCopy.searchPeople} value={typed} onChange={setTyped} />
      </View>
      {shown.map((person) => (
        <CheckRow
          key={person.person}
          title={person.name}
          note={[person.schoolName, person.subject].filter(Boolean).join('，')}
          checked={isAdded(person)}
          onChange={(checked) =>
            onChange(checked ? [...added, person] : added.filter((other) => other.person !== person.person))
          }
        />
      ))}
      {name !== '' && reading.state === 'ready' && found.length === 0 && (
        <View className="group-form__search sub">{groupsCopy.noPerson}</View>
      )}
    </Card>
  )
}
