import { View } from '@tarojs/components'
import { EVIDENCE_KINDS } from '@/domain/evidence'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Field, TextArea, TextInput } from '../../components/field'
import { ToggleWord } from '../../components/toggle-word'
import { KIND_NAMES } from '../../copy/evidence-problems'
import { specCopy as copy } from '../../copy/evidence-spec'
import { FigureFields } from './figure-fields'
import type { ItemForm } from './item-form'
import type { ItemsEditing } from './use-items'

export interface ItemCardProps {
  item: ItemForm
  place: number
  editing: ItemsEditing
}

/** One item of a point: what it is called, what to put in, of which kind, and the criteria. */
export function ItemCard({ item, place, editing }: ItemCardProps) {
  const change = (part: Partial<ItemForm>) => editing.change(item.id, part)
  const text = (field: 'title' | 'asks' | 'distinction' | 'pass', label: string, long = false) => {
    const Input = long ? TextArea : TextInput
    return (
      <Field label={label}>
        <Input
          label={`${copy.item(place)}，${label}`}
          value={item[field]}
          maxLength={long ? 300 : 30}
          onChange={(value) => change({ [field]: value })}
        />
      </Field>
    )
  }
  return (
    <Card className="stack" label={copy.item(place)}>
      <View className="card-title">{copy.item(place)}</View>
      {text('title', copy.name)}
      {text('asks', copy.asks, true)}
      <Field label={copy.kinds}>
        <View className="word-list">
          {EVIDENCE_KINDS.map((kind) => (
            <ToggleWord
              key={kind}
              text={KIND_NAMES[kind]}
              checked={item.kinds.includes(kind)}
              onChange={(checked) =>
                change({ kinds: checked ? [...item.kinds, kind] : item.kinds.filter((one) => one !== kind) })
              }
            />
          ))}
          <ToggleWord
            text={copy.pupils}
            checked={item.showsPupils}
            onChange={(showsPupils) => change({ showsPupils })}
          />
        </View>
      </Field>
      <FigureFields item={item} place={place} onChange={change} />
      {text('distinction', copy.distinction, true)}
      {text('pass', copy.pass, true)}
      <Button kind="text" icon="delete" text={copy.removeItem} onPress={() => editing.remove(item.id)} />
    </Card>
  )
}
