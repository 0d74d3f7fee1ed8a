import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Picture } from '../evidence/picture'
import type { WatchedFile } from './watch'

/** Two pictures beside each other on a desk, below each other on a phone. */
export const PicturePair = ({ one, other }: { one: WatchedFile; other: WatchedFile }) => (
  <View className="side-by-side">
    {[one, other].map(({ who, about, name, watch }) => (
      <Card key={name} className="stack" label={who}>
        <View className="strong">{who}</View>
        <View className="sub">{`${about}，${name}`}</View>
        <Picture name={name} watch={watch} />
      </Card>
    ))}
  </View>
)
