import { View } from '@tarojs/components'
import { TextInput } from '../../../../components/field'
import { programmeCopy } from '../../../../copy/programme-desk'
import type { Typed } from './typed-value'

const copy = programmeCopy.value

/** Pass-rate bands: the edges stay as they are printed, what each gives is typed. */
export function BandFields({ typed, onChange }: { typed: Typed; onChange: (typed: Typed) => void }) {
  const edges = typed.filter((_text, at) => at % 2 === 0)
  const change = (band: number, text: string) =>
    onChange(typed.map((old, at) => (at === band * 2 + 1 ? text : old)))
  return (
    <View className="stack">
      {edges.map((edge, band) => (
        <View key={edge} className="rule-number">
          <View className="nowrap">{copy.edge(Number(edge))}</View>
          <TextInput
            label={copy.edge(Number(edge))}
            type="digit"
            value={typed[band * 2 + 1] ?? ''}
            onChange={(text) => change(band, text)}
          />
        </View>
      ))}
    </View>
  )
}
