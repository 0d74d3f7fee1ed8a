import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { Pressable } from '../pressable'
import '../row/row.scss'
import './check-box.scss'

export interface CheckRowProps {
  title: string
  note?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** A row that is ticked: the whole row is the target. */
export function CheckRow({ title, note, checked, onChange }: CheckRowProps) {
  return (
    <Pressable
      role="checkbox"
      className="row"
      checked={checked}
      label={note ? `${title}，${note}` : title}
      onPress={() => onChange(!checked)}
    >
      <View className={`check-box ${checked ? 'check-box--on' : ''}`}>
        {checked && <Icon name="tick" size={18} />}
      </View>
      <View className="row__body">
        <View>{title}</View>
        {note && <View className="sub">{note}</View>}
      </View>
    </Pressable>
  )
}
