import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { cohortsCopy } from '../../../../copy/cohorts'
import { programmeCopy } from '../../../../copy/programme-desk'
import { valueLabel } from '../../../../copy/rule-values'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { ReplayCard } from '../../programme-parts/replay-card'
import { type Cohort, useRepin, useReplayOf } from './use-cohort'

const copy = cohortsCopy.one

/** Where newer rules are in force than the cohort runs by: what they would do to it, and the way to them. */
export function RulesCard({ cohort }: { cohort: Cohort }) {
  const { changes = [] } = cohort
  if (changes.length === 0) return null
  return (
    <>
      <Card flush>
        <View className="group-head">{copy.behind(changes.length)}</View>
        {changes.map(({ id, path, effectiveFrom }) => (
          <Row
            key={id}
            icon="write"
            title={valueLabel(path)}
            note={programmeCopy.effective(effectiveFrom)}
            onPress={() => open(countyPages.ruleChange(id))}
          />
        ))}
      </Card>
      <Repin cohort={cohort} />
    </>
  )
}

function Repin({ cohort: { id, replay } }: { cohort: Cohort }) {
  const work = useReplayOf(id)
  const repin = useRepin(id)
  const seen = replay?.isCurrent ? { replay: replay._id, loses: replay.loses + replay.both } : undefined
  return (
    <>
      <ReplayCard replay={replay} work={work} />
      <Card className="stack">
        {!seen && <View className="sub">{programmeCopy.change.needsReplay}</View>}
        <RefusalNotice refusal={repin.refusal} />
        <Button
          block
          kind="primary"
          text={copy.repinWith(seen?.loses ?? 0)}
          disabled={!seen}
          busy={repin.busy}
          onPress={() => seen && repin.run(seen)}
        />
      </Card>
    </>
  )
}
