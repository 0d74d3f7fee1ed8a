import { View } from '@tarojs/components'
import { Tag } from '../../components/tag'
import { assumptionText, assumptionWords } from '../../copy/assumptions'
import './assumption-lines.scss'

/** What no document prints is called 推定, next to what rests on it. */
export const AssumptionLines = ({
  assumptions,
}: {
  assumptions: readonly Parameters<typeof assumptionText>[0][]
}) => (
  <>
    {assumptions.map((assumption) => (
      <View key={assumption.note} className="assumption-line">
        <Tag tone="due" text={assumptionWords.inferred} />
        <View className="sub assumption-line__text">{assumptionText(assumption)}</View>
      </View>
    ))}
  </>
)
