import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { classesCopy } from '../../../../copy/classes'
import { CohortForm } from './cohort-form'
import { CohortPage } from './cohort-page'
import { useClasses } from './use-classes'

/** The county's classes `?cohort=`: forming them, comparing, changing by hand, publishing. */
export default function ClassesPage() {
  const classes = useClasses(useRouter().params.cohort)
  const [creating, setCreating] = useState(false)
  const { view, chosen, isFirst, chooseCohort } = classes
  if (creating || view.state === 'no-cohort')
    return (
      <CohortForm
        isFirst={isFirst}
        wanted={creating ? undefined : chosen}
        onMade={(cohort) => {
          chooseCohort(cohort)
          setCreating(false)
        }}
        onClose={() => {
          if (!creating) chooseCohort(undefined)
          setCreating(false)
        }}
      />
    )
  switch (view.state) {
    case 'loading':
    case 'failed':
      return (
        <Page desk title={classesCopy.title('')}>
          <Waiting reading={view} />
        </Page>
      )
    case 'ready':
      return (
        <CohortPage
          key={view.cohort.id}
          view={view}
          onCohort={chooseCohort}
          onNew={() => setCreating(true)}
        />
      )
  }
}
