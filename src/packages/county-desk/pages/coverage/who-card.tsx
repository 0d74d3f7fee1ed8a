import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { WaitingPart } from '../../../../components/waiting'
import { assumptionText } from '../../../../copy/assumptions'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { TellSheet } from './tell-sheet'
import { type Coverage, useToldPeople } from './use-coverage'

/** Who must take part by the programme, on which assumptions, and the people of whom the office has told something else. */
export function WhoCard({ coverage, mayWrite }: { coverage: Coverage; mayWrite: boolean }) {
  const [telling, tell] = useState(false)
  const { participation, told } = coverage
  return (
    <Card flush>
      <GroupHead title={copy.who} />
      {linesOf(participation.rule).map((line) => (
        <Row key={line} title={line} />
      ))}
      <Row title={copy.told(told)} note={copy.rosterNote} />
      {participation.assumptions.map((assumption) => (
        <Row key={assumption.note} title={<View className="sub">{assumptionText(assumption)}</View>} />
      ))}
      {mayWrite && told > 0 && <ToldPeople />}
      {mayWrite && (
        <View className="card-foot">
          <Button block text={copy.tell} onPress={() => tell(true)} />
        </View>
      )}
      {telling && <TellSheet onClose={() => tell(false)} />}
    </Card>
  )
}

function linesOf(rule: Coverage['participation']['rule']): string[] {
  const { inService, onPayroll, teachingCertificate, exemptIfRetiredBefore } = rule
  const { conditions } = copy
  const asked = [
    inService?.value && conditions.inService,
    onPayroll?.value && conditions.onPayroll,
    teachingCertificate?.value && conditions.teachingCertificate,
  ].filter(Boolean)
  return [
    copy.stages(rule.stages.value),
    asked.join('、'),
    exemptIfRetiredBefore ? copy.exemptIf(exemptIfRetiredBefore.value) : '',
  ].filter((line) => line !== '')
}

function ToldPeople() {
  const reading = useToldPeople()
  if (reading.state !== 'ready') return <WaitingPart reading={reading} />
  return (
    <>
      {reading.rows.map(({ person, name, schoolName, verdict, reason, byName }) => (
        <Row
          key={person}
          title={name}
          note={`${schoolName}，${reason}，${copy.marked(byName)}`}
          value={copy.verdicts[verdict]}
        />
      ))}
      {reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}
