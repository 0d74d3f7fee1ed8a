import type { inferRouterOutputs } from '@trpc/server'
import type { AppRouter } from '@/cloudfunctions/functions/router'

/** What each procedure answers, as the server's own types have it. */
export type Answers = inferRouterOutputs<AppRouter>
