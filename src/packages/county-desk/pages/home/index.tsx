import type { Loaded } from '../../../../api/page-state'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { countyCopy } from '../../../../copy/county'
import { FirstSteps } from './first-steps'
import { Overview } from './overview'
import { useHome } from './use-home'
import { type CountyView, firstStep } from './view'

/** The county office's first page: what is there, and the way to everything else. */
export default function CountyHomePage() {
  const home = useHome()
  const county = home.state === 'ready' ? home.value.countyName : ''
  return (
    <Page desk title={countyCopy.title(county)}>
      <Content home={home} />
    </Page>
  )
}

function Content({ home }: { home: Loaded<CountyView> }) {
  switch (home.state) {
    case 'loading':
      return <Loading onRetry={home.retry} />
    case 'failed':
      return <Failed refusal={home.refusal} onRetry={home.retry} />
    case 'ready': {
      const step = firstStep(home.value)
      return (
        <>
          {step && <FirstSteps step={step} view={home.value} />}
          {step !== 1 && <Overview view={home.value} asOf={home.asOf} isFirst={step !== undefined} />}
        </>
      )
    }
  }
}
