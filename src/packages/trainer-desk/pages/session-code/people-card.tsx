import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Direction } from '@/domain/check-in'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { TextInput } from '../../../../components/field'
import { Row } from '../../../../components/row'
import { Tabs } from '../../../../components/tabs'
import { clockTime } from '../../../../copy/dates'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import type { Attendee, ListName, Lists } from './view'

export interface PeopleCardProps {
  direction: Direction
  lists: Lists
  list: ListName
  onList: (list: ListName) => void
  ticked: readonly string[]
  onTick: (ticked: readonly string[]) => void
}

/** Rows that a phone draws without stumbling; nobody reads on by thumb who can search. */
const AT_ONCE = 60

/** Who is missing, here, or to be looked at; those who can be acted upon are ticked. */
export function PeopleCard({ direction, lists, list, onList, ticked, onTick }: PeopleCardProps) {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const words = copy.tabs(direction)
  const tabs = (['absent', 'arrived', 'pending'] as const).map((value) => ({
    value,
    text: `${words[value]} ${lists[value].length}`,
  }))
  const found = lists[list].filter(({ name, schoolName }) => `${name} ${schoolName}`.includes(search.trim()))
  const toggle = (person: string, on: boolean) =>
    onTick(on ? [...ticked, person] : ticked.filter((one) => one !== person))
  return (
    <Card flush>
      <Tabs label={copy.lists} tabs={tabs} value={list} onChange={onList} />
      {lists[list].length > 0 && (
        <View className="people-card__search">
          <TextInput label={copy.search} placeholder={copy.search} value={search} onChange={setSearch} />
        </View>
      )}
      {found.length === 0 && <Row title={copy.nobody(list, search.trim() !== '')} compact />}
      {found.slice(0, most).map((attendee) => (
        <PersonRow
          key={attendee.person}
          attendee={attendee}
          direction={direction}
          checked={ticked.includes(attendee.person)}
          {...(list !== 'arrived' && { onChange: (on: boolean) => toggle(attendee.person, on) })}
        />
      ))}
      {found.length > most && (
        <View className="people-card__more">
          <Button block text={copy.more(found.length - most)} onPress={() => setMost(most + AT_ONCE)} />
        </View>
      )}
    </Card>
  )
}

interface PersonRowProps {
  attendee: Attendee
  direction: Direction
  checked: boolean
  onChange?: (on: boolean) => void
}

function PersonRow({ attendee, direction, checked, onChange }: PersonRowProps) {
  const { name, schoolName, isInvited, isExcused, at } = attendee
  const time = at === undefined ? '' : copy.at(clockTime(at), direction)
  const marks = [schoolName, time, !isInvited && copy.walkIn, isExcused && copy.excused]
  const note = marks.filter(Boolean).join('，')
  if (!onChange) return <Row title={name} note={note} />
  return <CheckRow title={name} note={note} checked={checked} onChange={onChange} />
}
