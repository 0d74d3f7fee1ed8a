import { useState } from 'react'
import { addDays, type CalendarDate, dateInChina, formatHundredths } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { ChoiceList } from '../../../../components/choice-list'
import { Field } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Sheet } from '../../../../components/sheet'
import { Waiting } from '../../../../components/waiting'
import { DateInput } from '../../../../components/when-input'
import { oneClassCopy } from '../../../../copy/classes-change'
import { useNow } from '../../../../platform/clock'
import { useAgendas, usePlanSessions } from './use-sessions'

/** Hundredths of a credit that a half-day is worth. */
const WORTHS = [100, 200, 400] as const
const DAYS_AHEAD = 7

interface SessionsSheetProps {
  cohort: string
  id: string
  open: boolean
  onClose: () => void
}

/** The sessions of a class in one tap: a timetable, a first day, and they stand at the host school. */
export function SessionsSheet({ cohort, id, open, onClose }: SessionsSheetProps) {
  const now = useNow()
  const agendas = useAgendas()
  const [template, setTemplate] = useState<string>()
  const [date, setDate] = useState<CalendarDate>(() => addDays(dateInChina(now), DAYS_AHEAD))
  const [worth, setWorth] = useState<(typeof WORTHS)[number]>(200)
  const planning = usePlanSessions(cohort, id)
  /** Another choice is another plan. */
  const choosing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      planning.reset()
      set(value)
    }
  if (agendas.state !== 'ready')
    return (
      <Sheet open={open} title={oneClassCopy.sessions} onClose={onClose}>
        <Waiting cards={1} reading={agendas} />
      </Sheet>
    )
  const chosen = template ?? agendas.value[0]?.id
  return (
    <Sheet open={open} title={oneClassCopy.sessions} onClose={onClose}>
      <ChoiceList
        label={oneClassCopy.template}
        choices={agendas.value.map((agenda) => ({
          value: agenda.id,
          text: agenda.name,
          note: oneClassCopy.halfDays(agenda.halfDays),
        }))}
        value={chosen}
        onChoose={choosing(setTemplate)}
      />
      <Field label={oneClassCopy.date}>
        <DateInput
          label={oneClassCopy.date}
          value={date}
          from={dateInChina(now)}
          onChange={(day) => day && choosing(setDate)(day as CalendarDate)}
        />
      </Field>
      <Field label={oneClassCopy.worth}>
        <Segments
          small
          label={oneClassCopy.worth}
          value={worth}
          options={WORTHS.map((value) => ({ value, text: formatHundredths(value) }))}
          onChange={choosing(setWorth)}
        />
      </Field>
      <RefusalNotice refusal={planning.refusal} />
      {planning.outcome && (
        <Notice tone="info" icon="ok">
          {oneClassCopy.planned(planning.outcome.sessions.length)}
        </Notice>
      )}
      <Button
        block
        kind="primary"
        text={oneClassCopy.plan}
        busy={planning.busy}
        disabled={chosen === undefined || planning.outcome !== undefined}
        onPress={() => chosen && planning.run({ template: chosen, date, worth })}
      />
    </Sheet>
  )
}
