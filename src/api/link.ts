import { TRPCClientError, type TRPCLink } from '@trpc/client'
import type { AnyRouter } from '@trpc/server'
import { observable } from '@trpc/server/observable'
import { send } from './batch'
import { Refused } from './refused'

/** tRPC's last link: one call becomes one entry of a function's request. A refusal arrives as the error's `cause`. */
export const functionLink =
  <Router extends AnyRouter>(): TRPCLink<Router> =>
  () =>
  ({ op }) =>
    observable((observer) => {
      const type = op.type === 'mutation' ? 'mutation' : 'query'
      send({ path: op.path, type, input: op.input }).then(
        (result) => {
          if (!result.ok) return observer.error(TRPCClientError.from(new Refused(result.code, result.facts)))
          observer.next({ result: { type: 'data', data: result.data } })
          observer.complete()
        },
        (error: Error) => observer.error(TRPCClientError.from(error)),
      )
    })
