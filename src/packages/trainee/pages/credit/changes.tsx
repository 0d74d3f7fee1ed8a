import { View } from '@tarojs/components'
import type { MyEntries } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { creditCopy } from '../../../../copy/credit'
import { dateText } from '../../../../copy/dates'
import { valueLabel, valueText } from '../../../../copy/rule-values'

/** What the county has decided differently from the document, as far as it bears on these numbers: what, since when, why. */
export function Changes({ changes }: Pick<MyEntries, 'changes'>) {
  const shown = changes.filter(({ paths }) => paths.some(concerns))
  if (shown.length === 0) return null
  return (
    <Card>
      <View className="strong">{creditCopy.changesHead}</View>
      {shown.map(({ paths, names, shape, value, reason, effectiveFrom }) => (
        <View key={`${paths[0]} ${effectiveFrom}`} className="credit-change">
          <View>{creditCopy.change(valueLabel(paths[0] ?? '', names), valueText(value, shape))}</View>
          <View className="sub">{creditCopy.changeWhy(dateText(effectiveFrom), reason)}</View>
        </View>
      ))}
    </Card>
  )
}

/** Rules by which a trainee's entries are counted. */
const concerns = (path: string): boolean => /^(roles\.trainee|presencePolicy|afterClose)/.test(path)
