import { isMinuteOfDay } from './judge-half-days'
import type { AgendaItem, HalfDayPlan } from './plan'
import type { PlanProblem } from './plan-problem'

/** An empty agenda is fine; gaps between items are breaks. */
export const judgeAgenda = (planned: HalfDayPlan, halfDay: number): PlanProblem[] =>
  planned.agenda.flatMap((one, item) => {
    if (!isMinuteOfDay(one.from) || !isMinuteOfDay(one.to)) return [{ code: 'minute-invalid', halfDay, item }]
    if (one.to <= one.from) return [{ code: 'agenda-reversed', halfDay, item }]
    const problems: PlanProblem[] = []
    if (one.topic.trim() === '') problems.push({ code: 'agenda-topic-empty', halfDay, item })
    if (one.from < planned.from || one.to > planned.to)
      problems.push({ code: 'agenda-outside', halfDay, item })
    const overlapped = planned.agenda.slice(0, item).findIndex((other) => overlap(one, other))
    if (overlapped >= 0) problems.push({ code: 'agenda-overlap', halfDay, item, with: overlapped })
    return problems
  })

const overlap = (a: AgendaItem, b: AgendaItem): boolean => a.from < b.to && b.from < a.to
