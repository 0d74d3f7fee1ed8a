import { addDays, type CalendarDate } from '@/domain/shared'

/** A declaration while it is filled in: figures are still text. */
export interface ConsentForm {
  className: string
  pupils: string
  withheld: string
  from: CalendarDate
  until: CalendarDate
  declares: boolean
}
export type WrongField = 'className' | 'pupils' | 'withheld' | 'until' | 'statement'

/** A school year, unless the school says otherwise. */
const USUAL_DAYS = 365
const MOST_PUPILS = 200

export const emptyForm = (today: CalendarDate): ConsentForm => ({
  className: '',
  pupils: '',
  withheld: '0',
  from: today,
  until: addDays(today, USUAL_DAYS),
  declares: false,
})

/** Fields that keep it from being saved. */
export function wrongFields({
  className,
  pupils,
  withheld,
  from,
  until,
  declares,
}: ConsentForm): WrongField[] {
  const isCount = (text: string): boolean => /^\d{1,3}$/u.test(text.trim())
  const wrong: [boolean, WrongField][] = [
    [className.trim().length < 2, 'className'],
    [!isCount(pupils) || Number(pupils) < 1 || Number(pupils) > MOST_PUPILS, 'pupils'],
    [!isCount(withheld) || Number(withheld) > Number(pupils), 'withheld'],
    [until < from, 'until'],
    [!declares, 'statement'],
  ]
  return wrong.flatMap(([isWrong, field]) => (isWrong ? [field] : []))
}
