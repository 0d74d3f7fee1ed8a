import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { earnsText } from '../../../../copy/evidence'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import type { SpecReading } from './use-spec'

/** Who changed it, when, why and to what; the newest first. */
export function HistoryCard({ reading: { history, now } }: { reading: SpecReading }) {
  return (
    <>
      <Section title={copy.history} />
      <Card flush={history.length > 0}>
        {history.length === 0 && <View className="sub">{copy.noHistory}</View>}
        {history.map(({ version, byName, at, why, ...asked }) => (
          <Row
            key={version}
            title={why}
            note={`${copy.version(version, byName, at, now)}。${copy.asked(asked.items, earnsText(asked))}`}
          />
        ))}
      </Card>
    </>
  )
}
