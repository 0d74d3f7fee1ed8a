import { useState } from 'react'
import type { Mode } from '@/domain/class-forming'
import { Button } from '../../../../components/button'
import { ChoiceSheet } from '../../../../components/choice-list/choice-sheet'
import { Page } from '../../../../components/page'
import { classesCopy } from '../../../../copy/classes'
import { FormingCard } from './forming-card'
import { PlanPage } from './plan-page'
import { StartCard } from './start-card'
import type { CohortView } from './use-classes'
import { useForming } from './use-forming'

interface CohortPageProps {
  view: CohortView
  onCohort: (cohort: string) => void
  onNew: () => void
}

/** One cohort: not formed yet, being formed, or its classes. */
export function CohortPage({ view, onCohort, onNew }: CohortPageProps) {
  const { cohort, cohorts, comparison } = view
  const [chosenMode, setMode] = useState<Mode>()
  const [choosing, setChoosing] = useState(false)
  const forming = useForming(cohort)
  const formed = comparison.plans.map(({ mode }) => mode)
  const wanted = cohort.state === 'published' ? cohort.mode : (chosenMode ?? cohort.mode)
  const mode = formed.includes(wanted) ? wanted : formed[0]
  const others = (
    <>
      {cohorts.length > 1 && (
        <Button small kind="text" text={classesCopy.otherCohort} onPress={() => setChoosing(true)} />
      )}
      <Button small kind="text" icon="add" text={classesCopy.newCohort} onPress={onNew} />
      <ChoiceSheet
        open={choosing}
        title={classesCopy.otherCohort}
        choices={cohorts.map(({ id, name, state }) => ({
          value: id,
          text: name,
          note: state === 'published' ? classesCopy.published : classesCopy.draft,
        }))}
        value={cohort.id}
        onChoose={onCohort}
        onClose={() => setChoosing(false)}
      />
    </>
  )
  if (!mode || forming.progress)
    return (
      <Page desk title={classesCopy.title(cohort.name)}>
        {forming.progress ? (
          <FormingCard forming={forming} />
        ) : (
          <StartCard cohort={cohort} forming={forming} isAgain={false} />
        )}
        {!forming.progress && others}
      </Page>
    )
  return (
    <PlanPage view={view} mode={mode} onMode={setMode} forming={forming}>
      {others}
    </PlanPage>
  )
}
