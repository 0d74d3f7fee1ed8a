import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { Tag } from '../../../../components/tag'
import { cohortsCopy } from '../../../../copy/cohorts'
import { count } from '../../../../copy/numbers'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import type { Cohort } from './use-cohort'

const copy = cohortsCopy.one

export function CohortFacts({ cohort }: { cohort: Cohort }) {
  const { name, course, period, members, schools, isWholeCounty, version, changes = [] } = cohort
  const isNewest = course === 'running' && changes.length === 0
  const facts = [
    { name: copy.dates, value: period ? cohortsCopy.period(period) : cohortsCopy.noPeriod },
    { name: copy.schools, value: cohortsCopy.schools(isWholeCounty ? undefined : schools.length) },
    { name: copy.members, value: `${count(members)} ${copy.people}` },
    ...(version === undefined
      ? []
      : [{ name: copy.rules, value: copy.rulesOf(version) + (isNewest ? copy.isNewest : '') }]),
  ]
  return (
    <Card className="stack">
      <View className="between">
        <View className="card-title">{name}</View>
        <Tag {...cohortsCopy.courses[course]} />
      </View>
      <Facts facts={facts} />
      <Button block icon="map" text={copy.classes} onPress={() => open(countyPages.classes(cohort.id))} />
    </Card>
  )
}
