import * as z from 'zod'
import {
  type ActorContext,
  assertDecent,
  deterministicId,
  forRoles,
  requestKey,
} from '@/cloudfunctions/kernel'
import { resourceOf } from '../discussing'
import { type Audience, discussions } from '../documents'
import { courseId } from '../shapes'

const audience = z
  .string()
  .regex(/^(county|school:[\w-]{1,64}|group:[\w-]{1,64})$/)
  .transform((text) => text as Audience)

const input = z.strictObject({
  audience,
  title: z.string().trim().min(2).max(40),
  question: z.string().trim().min(2).max(500),
  course: courseId.exactOptional(),
  requestKey,
})

const within = (ctx: ActorContext, told: z.output<typeof input>) => ({
  resource: resourceOf(ctx, told.audience),
  subject: undefined,
})

/** Opens a discussion for the county, a school or a group. The same request again is the same discussion. */
export const openDiscussion = forRoles({
  roles: ['leader', 'school-admin', 'county-office'],
  input,
  within,
}).mutation(async ({ ctx: { actor, store, now }, input: { requestKey: key, ...told } }) => {
  await assertDecent(`${told.title}\n${told.question}`, actor.account)
  const _id = deterministicId('discussion', actor.person, key)
  const by = { by: actor.person, byName: actor.name, at: now }
  await store.insert(discussions, { _id, ...told, ...by, posts: 0 })
  return { discussion: _id }
})
