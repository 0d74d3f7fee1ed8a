import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { deskCopy } from '../../copy/desk-lists'
import { SearchBox } from '../search-box'
import { Sheet } from '../sheet'
import { type Choice, ChoiceList } from '.'

export interface ChoiceSheetProps {
  open: boolean
  title: string
  choices: readonly Choice[]
  value: string | undefined
  onChoose: (value: string) => void
  onClose: () => void
}

/** From this many choices on a search is quicker than scrolling. */
const MANY = 12

/** One of a long list: townships, schools. */
export function ChoiceSheet({ open, title, choices, value, onChoose, onClose }: ChoiceSheetProps) {
  const [search, setSearch] = useState('')
  const found = choices.filter(({ text }) => text.includes(search.trim()))
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {choices.length >= MANY && (
        <View className="filters">
          <SearchBox label={deskCopy.searchIn(title)} value={search} onChange={setSearch} />
        </View>
      )}
      <ScrollView scrollY className="choices">
        <ChoiceList label={title} choices={found} value={value} onChoose={onChoose} />
        {found.length === 0 && <View className="sub">{deskCopy.noChoice}</View>}
      </ScrollView>
    </Sheet>
  )
}
