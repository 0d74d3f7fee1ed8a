import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CountyId } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card, GroupHead } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { Steps } from '../../../../components/steps'
import { Waiting } from '../../../../components/waiting'
import { assumptionText } from '../../../../copy/assumptions'
import { cohortsCopy } from '../../../../copy/cohorts'
import { phasesCopy as copy } from '../../../../copy/coverage'
import { CountyChoice } from '../../programme-parts/county-choice'
import { phaseStep } from './phase-step'
import './phases.scss'

type Phases = Answers['programme']['phases']

/** The programme's phases with dates, tasks and participants, its deadlines and the county's cohorts. */
export default function PhasesPage() {
  const [county, setCounty] = useState<string>()
  return (
    <Page desk title={copy.title}>
      <ForBound>
        {() => (
          <>
            <CountyChoice county={county} onChange={setCounty} />
            <Reading county={county} />
          </>
        )}
      </ForBound>
    </Page>
  )
}

function Reading({ county }: { county: string | undefined }) {
  const input = county === undefined ? {} : { county: county as CountyId }
  const reading = useReading(['programme.phases', input], () => api.programme.phases.query(input))
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Content phases={reading.value} />
    </>
  )
}

function Content({
  phases: { county, programme, phases, deadlines, cohorts, printedCohorts, today },
}: {
  phases: Phases
}) {
  return (
    <>
      <Card>
        <View className="strong">{county.name}</View>
        <View className="sub">{programme.title}</View>
      </Card>
      <View className="phases-columns">
        <View className="stack">
          {phases.length === 0 ? (
            <Empty icon="today" title={copy.none.title} text={copy.none.text} />
          ) : (
            <Card>
              <Steps steps={phases.map((phase) => phaseStep(phase, today))} />
            </Card>
          )}
        </View>
        <View className="stack">
          {deadlines.length > 0 && (
            <Card flush>
              <GroupHead title={copy.deadlines} />
              {deadlines.map(({ id, on, documents, isOver, notes }) => (
                <Row
                  key={id}
                  title={copy.deadline(on, documents)}
                  status={isOver ? copy.states.over : copy.states.coming}
                  note={notes.map((note) => assumptionText({ note })).join('')}
                />
              ))}
            </Card>
          )}
          {(cohorts.length > 0 || printedCohorts !== undefined) && (
            <Card flush>
              <GroupHead title={copy.cohorts} />
              {printedCohorts !== undefined && <Row title={copy.printedCohorts(printedCohorts)} />}
              {cohorts.map(({ id, name, period, course }) => (
                <Row key={id} title={name} note={copy.period(period)} status={cohortsCopy.courses[course]} />
              ))}
            </Card>
          )}
        </View>
      </View>
    </>
  )
}
