import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { type PagedReading, usePages } from '../../../../api/use-pages'
import type { ListedPlan } from '../../study/answers'
import type { Reader } from './readers'

/** The newest plans, fifty at a time. */
export const usePlans = ({ key, of }: Reader): PagedReading<ListedPlan> =>
  usePages(
    ['study.listPlans', key],
    (before: Instant | undefined) =>
      api.study.listPlans.query({ of, ...(before !== undefined && { before }) }),
    ({ plans, hasMore }) => ({ rows: plans, next: hasMore ? plans.at(-1)?.at : undefined }),
  )
