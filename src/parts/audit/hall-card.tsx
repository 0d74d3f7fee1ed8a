import { View } from '@tarojs/components'
import { Card } from '../../components/card'
import { Figures } from '../../components/figures'
import { auditCopy as copy } from '../../copy/audit'
import { count, percent } from '../../copy/numbers'
import { barsOf } from './bars'
import type { Audit } from './use-audit'
import './audit.scss'

/** The whole hall: how much came offline, and how fast its codes arrived. */
export function HallCard({ hall, suspects }: { hall: Audit['hall']; suspects: number }) {
  const { records, offlineShare, delays } = hall
  const [share, unit] = percent(offlineShare).split(' ')
  return (
    <Card className="stack">
      <Figures
        figures={[
          { key: 'records', value: count(records), unit: copy.recordsUnit, note: copy.records },
          { key: 'offline', value: share ?? '', unit: unit ?? '', note: copy.offline },
          { key: 'suspects', value: count(suspects), unit: copy.recordsUnit, note: copy.suspects },
        ]}
      />
      {delays.length > 0 && (
        <View>
          <View className="strong">{copy.delays}</View>
          <View className="sub">
            {hall.usual !== undefined && hall.limit !== undefined
              ? copy.usual(hall.usual, hall.limit)
              : copy.tooFew}
          </View>
          <View className="delays" role="img" aria-label={copy.bucketLabel(delays)}>
            {barsOf(delays, hall.limit).map(({ from, count: codes, share: width, isLate }) => (
              <View key={from} className="delays__line">
                <View className="delays__name">{isLate ? copy.bucketLate(from) : copy.bucket(from)}</View>
                <View className="delays__track">
                  <View
                    className={`delays__bar ${isLate ? 'delays__bar--late' : ''}`}
                    style={{ width: `${width * 100}%` }}
                  />
                </View>
                <View className="delays__count">{codes}</View>
              </View>
            ))}
          </View>
        </View>
      )}
    </Card>
  )
}
