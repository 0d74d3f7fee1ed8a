import { type BegunFile, sendFile as send } from '@/tools/demo/send-file'
import type { Stack } from '../stack'

/** The same for an account of a test's stack. */
export const sendFile = (stack: Stack, account: string, begun: BegunFile, content: Buffer): Promise<string> =>
  send(
    {
      ask: <Data>(procedure: string, type: 'query' | 'mutation', input: object = {}) =>
        stack.ask<Data>(account, type, procedure, input),
    },
    begun,
    content,
  )
