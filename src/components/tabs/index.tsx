import { View } from '@tarojs/components'
import { Pressable } from '../pressable'
import './tabs.scss'

export interface TabsProps<T extends string> {
  label: string
  tabs: readonly { value: T; text: string }[]
  value: T
  onChange: (value: T) => void
}

/** Views of one thing, inside a page. */
export function Tabs<T extends string>({ label, tabs, value, onChange }: TabsProps<T>) {
  return (
    <View className="tabs" role="tablist" aria-label={label}>
      {tabs.map((tab) => (
        <Pressable
          key={tab.value}
          role="tab"
          selected={tab.value === value}
          className={`tabs__tab ${tab.value === value ? 'tabs__tab--chosen' : ''}`}
          onPress={() => onChange(tab.value)}
        >
          {tab.text}
        </Pressable>
      ))}
    </View>
  )
}
