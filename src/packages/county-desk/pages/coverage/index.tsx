import { useState } from 'react'
import type { BoundMe } from '../../../../api/answers'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { coverageCopy as copy } from '../../../../copy/coverage'
import { useNow } from '../../../../platform/clock'
import { CountyChoice } from '../../programme-parts/county-choice'
import { CountCard } from './count-card'
import { SchoolsTable } from './schools-table'
import { TargetList } from './target-list'
import { useCoverage } from './use-coverage'
import { WhoCard } from './who-card'

/** Who must take part, how far the county is, and what of its targets is reached. */
export default function CoveragePage() {
  const [county, setCounty] = useState<string>()
  return (
    <Page desk title={copy.title}>
      <ForBound>
        {(me) => (
          <>
            <CountyChoice county={county} onChange={setCounty} />
            <Reading county={county} mayWrite={isOffice(me)} />
          </>
        )}
      </ForBound>
    </Page>
  )
}

const isOffice = ({ grants }: BoundMe): boolean => grants.some(({ role }) => role === 'county-office')

function Reading({ county, mayWrite }: { county: string | undefined; mayWrite: boolean }) {
  const now = useNow()
  const reading = useCoverage(county)
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const coverage = reading.value
  return (
    <>
      <ShownSince at={reading.asOf} />
      <CountCard coverage={coverage} now={now} mayWrite={mayWrite} />
      <TargetList coverage={coverage} mayWrite={mayWrite} />
      {coverage.count && <SchoolsTable county={county} mayPass={coverage.count.mayPass} />}
      <WhoCard coverage={coverage} mayWrite={mayWrite} />
    </>
  )
}
