import { Notice } from '../../../components/notice'
import { Pressable } from '../../../components/pressable'
import { WaitingPart } from '../../../components/waiting'
import { changeCopy } from '../../../copy/classes-change'
import { open } from '../../../platform/navigate'
import { countyPages } from '../paths'
import type { Cohort } from './answers'
import { useCohorts, useReformPreview } from './readings'

/** On the county's first page: the roster has moved on from the classes that are published, and the way to mend that. */
export function ClassesAlert() {
  const cohorts = useCohorts()
  if (cohorts.state !== 'ready') return <WaitingPart reading={cohorts} />
  const published = cohorts.value.find(({ state }) => state === 'published')
  return published ? <Alert cohort={published} /> : null
}

function Alert({ cohort: { id, mode, name } }: { cohort: Cohort }) {
  const preview = useReformPreview({ cohort: id, mode })
  if (preview.state !== 'ready') return <WaitingPart reading={preview} />
  if (preview.value.changedInAll === 0) return null
  const { broken, changedInAll } = preview.value
  return (
    <Pressable role="link" onPress={() => open(countyPages.classes())}>
      <Notice tone={broken.length > 0 ? 'bad' : 'warn'}>
        {broken.length > 0
          ? changeCopy.brokenIn(name, broken.length)
          : changeCopy.outdatedIn(name, changedInAll)}
      </Notice>
    </Pressable>
  )
}
