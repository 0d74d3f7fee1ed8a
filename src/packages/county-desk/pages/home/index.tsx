import type { Loaded } from '../../../../api/page-state'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Failed } from '../../../../components/failed'
import { Loading } from '../../../../components/loading'
import { Page } from '../../../../components/page'
import { countyCopy } from '../../../../copy/county'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../../trainer-desk/paths'
import { FirstSteps } from './first-steps'
import { Overview } from './overview'
import { useHome } from './use-home'
import { type CountyView, firstStep } from './view'

/** The county office's first page: what is there, and the way to everything else. */
export default function CountyHomePage() {
  const home = useHome()
  const county = home.state === 'ready' ? home.value.countyName : ''
  // Until the first steps are done, they have the page's one primary button.
  const isLaid = home.state === 'ready' && firstStep(home.value) === undefined
  const plan = isLaid && (
    <Button kind="primary" icon="add" text={countyCopy.plan} onPress={() => open(trainerPages.newSession)} />
  )
  return (
    <Page desk title={countyCopy.title(county)} actions={plan} dock={plan && <Dock>{plan}</Dock>}>
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
