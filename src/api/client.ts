import { createTRPCClient } from '@trpc/client'
import type { AppRouter } from '@/cloudfunctions/functions/router'
import { functionLink } from './link'

/** `api.<context>.<procedure>.query(input)`: typed by the server's routers, which are imported as types only. */
export const api = createTRPCClient<AppRouter>({ links: [functionLink<AppRouter>()] })
