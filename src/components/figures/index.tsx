import { View } from '@tarojs/components'
import { Mini, type TagProps } from '../tag'
import './figures.scss'

export interface Figure {
  key: string
  /** formatted */
  value: string
  unit: string
  note?: string
  status?: TagProps
}

/** Two or three figures side by side; one under the other when the text is large. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <View className="figures">
      {figures.map((figure) => (
        <View key={figure.key} className="figures__figure">
          <View className="nowrap">
            <View className="figures__value">{figure.value}</View>
            <View className="figures__unit"> {figure.unit}</View>
          </View>
          {figure.status && <Mini {...figure.status} />}
          {figure.note && <View className="sub">{figure.note}</View>}
        </View>
      ))}
    </View>
  )
}
