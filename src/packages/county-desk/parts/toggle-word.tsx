import { View } from '@tarojs/components'
import { Icon } from '../../../components/icon'
import { Pressable } from '../../../components/pressable'
import './parts.scss'

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
