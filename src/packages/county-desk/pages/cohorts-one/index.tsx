import { useRouter } from '@tarojs/taro'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { cohortsCopy } from '../../../../copy/cohorts'
import { OneColumn } from '../../programme-parts/one-column'
import { CloseCard } from './close-card'
import { Closings } from './closings'
import { CohortFacts } from './cohort-facts'
import { Results } from './results'
import { RulesCard } from './rules-card'
import { type Cohort, useCohort } from './use-cohort'

/** One cohort `?cohort=`: members, rules, closing, results. */
export default function CohortPage() {
  const cohort = useRouter().params.cohort ?? ''
  return (
    <Page desk title={cohortsCopy.title}>
      <ForBound>{() => <Reading cohort={cohort} />}</ForBound>
    </Page>
  )
}

function Reading({ cohort }: { cohort: string }) {
  const reading = useCohort(cohort)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Content cohort={reading.value} />
    </>
  )
}

function Content({ cohort }: { cohort: Cohort }) {
  const { course, closings } = cohort
  return (
    <OneColumn>
      <CohortFacts cohort={cohort} />
      {course === 'running' && <RulesCard cohort={cohort} />}
      {course !== 'planned' && <CloseCard cohort={cohort} />}
      <Closings closings={closings} />
      {course === 'closed' && <Results cohort={cohort.id} closing={closings.length} />}
    </OneColumn>
  )
}
