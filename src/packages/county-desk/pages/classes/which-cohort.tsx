import type { Loaded } from '../../../../api/page-state'
import { ChoiceList } from '../../../../components/choice-list'
import { Field, TextInput } from '../../../../components/field'
import { formingCopy as copy } from '../../../../copy/classes'
import { cohortsCopy } from '../../../../copy/cohorts'
import type { UndividedCohort } from '../../class-parts/answers'

const NEW = ''

/** The wanted one of those without classes; the youngest of them before anything was wanted; nothing for a new one. */
export const cohortToDivide = (
  undivided: Loaded<readonly UndividedCohort[]>,
  wanted: string | undefined,
): UndividedCohort | undefined => {
  if (undivided.state !== 'ready') return undefined
  return wanted === undefined ? undivided.value[0] : undivided.value.find(({ id }) => id === wanted)
}

interface WhichCohortProps {
  undivided: readonly UndividedCohort[]
  /** id of the cohort that is divided; empty: a new one */
  cohort: string
  name: string
  onCohort: (cohort: string) => void
  onName: (name: string) => void
}

/** One that was opened without classes, or a new one with a name. */
export function WhichCohort({ undivided, cohort, name, onCohort, onName }: WhichCohortProps) {
  return (
    <>
      {undivided.length > 0 && (
        <Field label={copy.which}>
          <ChoiceList
            label={copy.which}
            choices={[
              ...undivided.map(({ id, name: text, period, schools }) => ({
                value: id,
                text,
                note: `${period ? cohortsCopy.period(period) : cohortsCopy.noPeriod}，${cohortsCopy.schools(schools)}`,
              })),
              { value: NEW, text: copy.newOne, note: copy.newOneNote },
            ]}
            value={cohort}
            onChoose={onCohort}
          />
        </Field>
      )}
      {cohort === NEW && (
        <Field label={copy.name} hint={copy.nameHint}>
          <TextInput label={copy.name} value={name} maxLength={40} onChange={onName} />
        </Field>
      )}
    </>
  )
}
