import { View } from '@tarojs/components'
import type { BoundMe } from '../../api/answers'
import { useMyClasses } from '../../api/mine'
import { Card } from '../../components/card'
import { Facts } from '../../components/facts'
import { Tag } from '../../components/tag'
import { meCopy } from '../../copy/me'
import { stageList } from '../../copy/stages'

/** Who this is, with numbers masked as everywhere. */
export function IdentityCard({ me: { name, county, row, inBrowser } }: { me: BoundMe }) {
  const classes = (useMyClasses().data ?? []).map(({ cohortName, class: number, host }) => ({
    name: cohortName,
    value: meCopy.trainingClass(number, host),
  }))
  const numbers = row
    ? [
        { name: meCopy.idMasked, value: row.idMasked },
        { name: meCopy.telephoneMasked, value: row.telephoneMasked },
      ]
    : []
  return (
    <Card>
      <View className="between">
        <View className="card-title me-name" role="heading" aria-level={2}>
          {name}
        </View>
        <Tag tone="ok" text={inBrowser ? meCopy.inBrowser : meCopy.bound} />
      </View>
      <View className="sub me-school">
        {row
          ? [row.schoolName, `${stageList(row.stages)}${row.subject}`].filter(Boolean).join('，')
          : county.name}
      </View>
      {numbers.length > 0 && <Facts facts={[...numbers, ...classes]} />}
    </Card>
  )
}
