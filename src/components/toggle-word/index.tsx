import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import './toggle-word.scss'

export interface ToggleWordProps {
  text: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A short word that is in or out, several side by side. */
export function ToggleWord({ text, checked, onChange }: ToggleWordProps) {
  return (
    <Pressable
      role="checkbox"
      checked={checked}
      className={`toggle-word ${checked ? 'toggle-word--on' : ''}`}
      onPress={() => onChange(!checked)}
    >
      {checked && <Icon name="tick" size={18} />}
      <View>{text}</View>
    </Pressable>
  )
}
