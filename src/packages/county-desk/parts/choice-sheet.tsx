import { ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import { Sheet } from '../../../components/sheet'
import { deskCopy } from '../../../copy/desk-lists'
import { SearchBox } from './search-box'
import './parts.scss'

export interface Choice {
  value: string
  text: string
  note?: string
}
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
        <SearchBox label={deskCopy.searchIn(title)} value={search} onChange={setSearch} />
      )}
      <ScrollView scrollY className="choices">
        {found.map((choice) => (
          <Pressable
            key={choice.value}
            role="radio"
            checked={choice.value === value}
            className="choices__choice"
            onPress={() => onChoose(choice.value)}
          >
            <View className="choices__text">
              <View>{choice.text}</View>
              {choice.note && <View className="sub">{choice.note}</View>}
            </View>
            {choice.value === value && <Icon name="tick" className="is-accent" />}
          </Pressable>
        ))}
        {found.length === 0 && <View className="sub">{deskCopy.noChoice}</View>}
      </ScrollView>
    </Sheet>
  )
}
