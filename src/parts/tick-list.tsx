import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { Button } from '../components/button'
import { Card, GroupHead } from '../components/card'
import { CheckRow } from '../components/check-box'
import { TextInput } from '../components/field'
import { Row } from '../components/row'
import { tickListCopy as copy } from '../copy/tick-list'
import './tick-list.scss'

export interface TickItem {
  key: string
  title: string
  note: string
}
export interface TickListProps {
  title: string
  items: readonly TickItem[]
  ticked: readonly string[]
  onTick: (ticked: readonly string[]) => void
  words?: TickWords
  /** what can be done to the whole list, at the right of its head */
  children?: ReactNode
}

/** What the search is called, and what stands where it finds nothing; of people unless told. */
interface TickWords {
  search: string
  nobody: string
}

/** Rows that a phone draws without stumbling; nobody reads on by thumb who can search. */
const AT_ONCE = 100

/** People or things to tick by name, with a search. */
export function TickList({ title, items, ticked, onTick, words = copy, children }: TickListProps) {
  const [search, setSearch] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const chosen = new Set(ticked)
  const found = items.filter((item) => `${item.title} ${item.note}`.includes(search.trim()))
  return (
    <Card flush label={title}>
      <GroupHead title={title}>{children}</GroupHead>
      <View className="tick-list__search">
        <TextInput label={words.search} placeholder={words.search} value={search} onChange={setSearch} />
      </View>
      {found.length === 0 && <Row title={words.nobody} compact />}
      {found.slice(0, most).map((item) => (
        <CheckRow
          key={item.key}
          title={item.title}
          note={item.note}
          checked={chosen.has(item.key)}
          onChange={(on) => onTick(on ? [...ticked, item.key] : ticked.filter((one) => one !== item.key))}
        />
      ))}
      {found.length > most && (
        <View className="tick-list__search">
          <Button block text={copy.more(found.length - most)} onPress={() => setMost(most + AT_ONCE)} />
        </View>
      )}
    </Card>
  )
}
