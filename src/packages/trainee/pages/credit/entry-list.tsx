import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { creditCopy } from '../../../../copy/credit'
import type { LineView } from './explained'

/** A year's record on a phone; whoever looks for an older entry unfolds it. */
const AT_ONCE = 30

/** Entries, the newest first. */
export function EntryList({ lines }: { lines: readonly LineView[] }) {
  const [most, setMost] = useState(AT_ONCE)
  const newest = [...lines].reverse()
  return (
    <>
      {newest.slice(0, most).map(({ key, title, gave, tone, note }) => (
        <View key={key} className="credit-entry">
          <View className="credit-entry__title">{title}</View>
          <View className={`credit-entry__gave ${tone}`}>{gave}</View>
          <View className="sub credit-entry__note">{note}</View>
        </View>
      ))}
      {lines.length > most && (
        <View className="credit-entry">
          <Button
            block
            text={creditCopy.earlier(lines.length - most)}
            onPress={() => setMost(most + AT_ONCE)}
          />
        </View>
      )}
    </>
  )
}
