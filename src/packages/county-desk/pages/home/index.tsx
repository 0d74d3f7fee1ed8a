import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
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
      <Read reading={home}>{(view) => <Content view={view} />}</Read>
    </Page>
  )
}

function Content({ view }: { view: CountyView }) {
  const step = firstStep(view)
  return (
    <>
      {step && <FirstSteps step={step} view={view} />}
      {step !== 1 && <Overview view={view} isFirst={step !== undefined} />}
    </>
  )
}
