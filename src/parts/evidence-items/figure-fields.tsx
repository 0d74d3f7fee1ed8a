import { View } from '@tarojs/components'
import { Field, TextInput } from '../../components/field'
import { specCopy as copy } from '../../copy/evidence-spec'
import type { ItemForm } from './item-form'

type Figure = 'atLeast' | 'atMost' | 'minutesAtLeast' | 'minutesAtMost' | 'megabytes'

interface FigureFieldsProps {
  item: ItemForm
  place: number
  onChange: (part: Partial<ItemForm>) => void
}

/** How many, how long, how large. */
export function FigureFields({ item, place, onChange }: FigureFieldsProps) {
  const figures: readonly Figure[] = item.kinds.includes('video')
    ? ['atLeast', 'atMost', 'minutesAtLeast', 'minutesAtMost', 'megabytes']
    : ['atLeast', 'atMost', 'megabytes']
  return (
    <View className="item-figures">
      {figures.map((figure) => (
        <Field
          key={figure}
          label={copy[figure]}
          hint={figure.startsWith('minutes') ? copy.minutesHint : undefined}
        >
          <TextInput
            label={`${copy.item(place)}，${copy[figure]}`}
            type="number"
            value={item[figure]}
            onChange={(value) => onChange({ [figure]: value })}
          />
        </Field>
      ))}
    </View>
  )
}
