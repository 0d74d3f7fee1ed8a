import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import type { HalfDayForm } from './form'
import { HalfDayCard } from './half-day-card'
import { MOST_HALF_DAYS, nextHalfDay, replaced, withCopyOf, without } from './half-days'
import type { SessionEditing } from './use-session-edit'

/** The half-days of the training, each with its timetable. */
export function HalfDays({ editing: { form, change, faults } }: { editing: SessionEditing }) {
  const { halfDays } = form
  const isFull = halfDays.length >= MOST_HALF_DAYS
  const set = (next: readonly HalfDayForm[]) => change({ halfDays: next })
  return (
    <>
      {faults.halfDays && <Notice tone="bad">{faults.halfDays}</Notice>}
      {halfDays.map((halfDay, index) => (
        <HalfDayCard
          key={halfDay.key}
          index={index}
          halfDay={halfDay}
          faults={faults}
          onChange={(next) => set(replaced(halfDays, next))}
          onCopy={isFull ? undefined : () => set(withCopyOf(halfDays, halfDay))}
          onRemove={halfDays.length > 1 ? () => set(without(halfDays, halfDay.key)) : undefined}
        />
      ))}
      <Button
        block
        icon="add"
        text={copy.addHalfDay}
        disabled={isFull}
        onPress={() => set([...halfDays, nextHalfDay(halfDays.at(-1))])}
      />
    </>
  )
}
