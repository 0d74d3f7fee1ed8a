import { initTRPC } from '@trpc/server'
import type * as z from 'zod'
import { mayAct, type Resource, type Role } from '@/domain/people'
import type { AccountId, CountyId } from '@/domain/shared'
import { refuse } from '../refusal'
import { assertKnownKeys } from '../secrets'
import { openStore } from '../store'
import type { ActorContext, Context } from './context'

/** `anyone` needs no account, `account` a WeChat account, `bound` a person; roles are tried against the scope of their grants. */
export type Access = 'anyone' | 'account' | 'bound' | readonly Role[]

export interface ProcedureMeta {
  access: Access
}

const trpc = initTRPC.context<Context>().meta<ProcedureMeta>().create()
export const router = trpc.router

/** Callable without an account: sign-in of a browser, the list of counties. */
export const forAnyone = <S extends z.ZodType>(input: S) =>
  trpc.procedure.meta({ access: 'anyone' }).input(input)

/** Callable with a WeChat account that may not be bound yet. */
export const forAccount = <S extends z.ZodType>(input: S) =>
  trpc.procedure
    .meta({ access: 'account' })
    .input(input)
    .use(({ ctx, next }) => {
      const account: AccountId = ctx.account ?? refuse('NOT_SIGNED_IN', {})
      return next({ ctx: { account } })
    })

/**
 * The same for the county that the request names: binding. Its keys are checked first, for with wrong ones nobody on its roster would be found
 * and the wrong tries would lock the account.
 */
export const forAccountIn = <S extends z.ZodType<{ county: CountyId }>>(input: S) =>
  forAccount(input).use(async ({ ctx, input: asked, next }) => {
    const store = openStore((asked as z.output<S>).county)
    await assertKnownKeys(store, ctx.keyring)
    return next({ ctx: { store } })
  })

const bound = (access: Access) =>
  trpc.procedure.meta({ access }).use(({ ctx, next }) => next({ ctx: actorContext(ctx) }))

/** Callable by every bound person for what is their own: the procedure looks at nothing but `ctx.actor`. */
export const forSelf = <S extends z.ZodType>(input: S) => bound('bound').input(input)

/**
 * Callable by people who hold one of `roles` over what the request names. `within` loads that subject and says where it lies; the
 * procedure finds it as `ctx.subject` and need not load it again.
 */
export function forRoles<S extends z.ZodType, Subject>(rule: {
  roles: readonly Role[]
  input: S
  within: (ctx: ActorContext, input: z.output<S>) => Promise<Located<Subject>> | Located<Subject>
}) {
  return bound(rule.roles)
    .input(rule.input)
    .use(async ({ ctx, input, next }) => {
      const { resource, subject } = await rule.within(ctx, input as z.output<S>)
      if (!mayAct(ctx.actor, rule.roles, resource)) refuse('NOT_ALLOWED', { needs: rule.roles })
      return next({ ctx: { subject } })
    })
}

export interface Located<Subject> {
  resource: Resource
  subject: Subject
}

/** The whole county as the place where a procedure acts. */
export const wholeCounty = (ctx: ActorContext): Located<undefined> => ({
  resource: { county: ctx.actor.county },
  subject: undefined,
})

function actorContext(ctx: Context): ActorContext {
  if (!ctx.account) refuse('NOT_SIGNED_IN', {})
  const actor = ctx.actor ?? refuse('NOT_BOUND', {})
  return { ...ctx, actor, store: openStore(actor.county) }
}
