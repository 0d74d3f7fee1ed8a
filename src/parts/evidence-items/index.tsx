import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { specCopy as copy } from '../../copy/evidence-spec'
import { ItemCard } from './item-card'
import type { ItemsEditing } from './use-items'
import './evidence-items.scss'

export { type ItemsEditing, sentItems, useItems } from './use-items'

/** Every item of a point, each to be changed or removed, and one more. */
export const ItemCards = ({ editing }: { editing: ItemsEditing }) => (
  <View className="stack">
    {editing.forms.map((item, index) => (
      <ItemCard key={item.id} item={item} place={index + 1} editing={editing} />
    ))}
    <Button icon="add" text={copy.addItem} onPress={editing.add} />
  </View>
)
