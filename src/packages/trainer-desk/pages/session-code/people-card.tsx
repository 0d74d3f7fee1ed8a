import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Direction } from '@/domain/check-in'
import { type Instant, instant } from '@/domain/shared'
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

/** Who is missing, here, or to be looked at; those who can be acted upon are ticked. */
export function PeopleCard({ direction, lists, list, onList, ticked, onTick }: PeopleCardProps) {
  const [search, setSearch] = useState('')
  const words = copy.tabs(direction)
  const tabs = (['absent', 'arrived', 'pending'] as const).map((value) => ({
    value,
    text: `${words[value]} ${lists[value].length}`,
  }))
  const shown = lists[list].filter(({ name, schoolName }) => `${name}${schoolName}`.includes(search.trim()))
  const toggle = (person: string, on: boolean) =>
    onTick(on ? [...ticked, person] : ticked.filter((one) => one !== person))
  return (
    <Card flush>
      <Tabs label={words[list]} tabs={tabs} value={list} onChange={onList} />
      <View className="people-card__search">
        <TextInput label={copy.search} placeholder={copy.search} value={search} onChange={setSearch} />
      </View>
      {shown.length === 0 && <Row title={copy.nobody} compact />}
      {shown.map((attendee) =>
        list === 'arrived' ? (
          <Row key={attendee.person} title={attendee.name} note={noteOf(attendee, direction)} />
        ) : (
          <CheckRow
            key={attendee.person}
            title={attendee.name}
            note={noteOf(attendee, direction)}
            checked={ticked.includes(attendee.person)}
            onChange={(on) => toggle(attendee.person, on)}
          />
        ),
      )}
    </Card>
  )
}

function noteOf({ schoolName, isInvited, at }: Attendee, direction: Direction): string {
  const time = at === undefined ? '' : copy.at(clockTime(instant(at) as Instant), direction)
  return [schoolName, time, isInvited ? '' : copy.walkIn].filter(Boolean).join('，')
}
