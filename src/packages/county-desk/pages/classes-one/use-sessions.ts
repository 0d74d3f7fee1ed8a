import type { CalendarDate } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { useReading } from '../../../../api/use-reading'

export const useAgendas = () =>
  useReading(['classForming.listAgendas'], () => api.classForming.listAgendas.query({}))

interface Order {
  template: string
  date: CalendarDate
  /** hundredths of a credit, each half-day */
  worth: number
}

/** Fills the template in for this class and plans it; the same class, timetable and day are planned once. */
export const usePlanSessions = (cohort: string, id: string) =>
  useDeed(
    async ({ worth, ...order }: Order) => {
      const { plan, requestKey } = await api.classForming.classSessionPlan.query({
        cohort,
        class: id,
        ...order,
      })
      return api.session.planSessions.mutate({
        plan: { ...plan, invited: { ...plan.invited, schools: [], people: [] }, worth },
        trainers: [],
        requestKey,
      })
    },
    ['session.listSessions', 'county-home'],
  )
