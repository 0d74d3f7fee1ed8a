import { api } from '../../../../api/client'

/** The author's own message into the thread of a task. */
export const replyTo =
  (key: string) =>
  (message: { text: string; requestKey: string }): Promise<unknown> =>
    api.evidence.reply.mutate({ key, ...message })
