import { api } from '../../../api/client'
import { useReading } from '../../../api/use-reading'
import type { PlanRef, ShownClass } from './answers'

export const useCohorts = () =>
  useReading(['classForming.listCohorts'], () => api.classForming.listCohorts.query({}))

/** Cohorts that were opened without classes. */
export const useUndivided = () =>
  useReading(['classForming.listUndivided'], () => api.classForming.listUndivided.query({}))

export const useComparison = (cohort: string) =>
  useReading(['classForming.comparePlans', { cohort }], async () =>
    cohort === '' ? undefined : api.classForming.comparePlans.query({ cohort }),
  )

/** A page of the classes, the fullest first. */
export const useClassPage = (plan: PlanRef, from: number, limit: number) =>
  useReading(['classForming.classPlan', { ...plan, from, limit }], () =>
    api.classForming.classPlan.query({ ...plan, order: 'load', from, limit }),
  )

const MOST_AT_ONCE = 100

/** All classes by number, for choosing one. */
export const useAllClasses = (plan: PlanRef) =>
  useReading(['classForming.classPlan', { ...plan, all: true }], async () => {
    const classes: ShownClass[] = []
    for (;;) {
      const page = await api.classForming.classPlan.query({
        ...plan,
        order: 'number',
        from: classes.length,
        limit: MOST_AT_ONCE,
      })
      classes.push(...page.classes)
      if (page.classes.length < MOST_AT_ONCE) return { ...page, classes }
    }
  })

export const useClassMap = (plan: PlanRef) =>
  useReading(['classForming.classMap', plan], () => api.classForming.classMap.query(plan))

export const useProof = (plan: PlanRef) =>
  useReading(['classForming.planProof', plan], () => api.classForming.planProof.query(plan))

export const useReformPreview = (plan: PlanRef) =>
  useReading(['classForming.previewReform', plan], () => api.classForming.previewReform.query(plan))

export const useLateArrivals = (cohort: string) =>
  useReading(['classForming.listLateArrivals', { cohort }], () =>
    api.classForming.listLateArrivals.query({ cohort }),
  )

/** The figures for a cohort that was opened already, or for a new one. */
export const useClassRule = (cohort: string | undefined) =>
  useReading(['classForming.classRule', { cohort }], () =>
    api.classForming.classRule.query(cohort === undefined ? {} : { cohort }),
  )

export const useOverrides = (cohort: string) =>
  useReading(['classForming.listOverrides', { cohort }], () =>
    api.classForming.listOverrides.query({ cohort }),
  )
