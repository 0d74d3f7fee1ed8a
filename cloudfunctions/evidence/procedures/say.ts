import * as z from 'zod'
import { forRoles, requestKey } from '@/cloudfunctions/kernel'
import { mayAct } from '@/domain/people'
import { placeOfAttempt } from '../load'
import { attemptId, messageText } from '../shapes'
import { appendMessage } from '../thread'

const input = z.strictObject({ attempt: attemptId, text: messageText, requestKey })

/** The school's reviewer or the leader of the author's group writes into the thread of a task. */
export const say = forRoles({
  roles: ['school-reviewer', 'leader'],
  input,
  within: placeOfAttempt,
}).mutation(async ({ ctx, input: { text, requestKey: key } }) => {
  const { county, school, task } = ctx.subject
  const as = mayAct(ctx.actor, ['school-reviewer'], { county, school }) ? 'reviewer' : 'leader'
  return appendMessage(ctx, { task, as, text, requestKey: key })
})
