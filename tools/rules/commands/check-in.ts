import { z } from 'zod'
import {
  type Attempt,
  type CheckInVerdict,
  defaultCheckOutFrom,
  judgeCheckIn,
  makeToken,
  sessionKey,
  shortCode,
  stepAt,
} from '@/domain/check-in'
import { ruleCommand } from '../rule-command'
import { generationSchema, hexBytes, unixSecondsSchema } from '../schemas'

const masterKey = hexBytes(16, 64)
const sessionId = hexBytes(5, 5)
const EXAMPLE_MASTER = '000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'

const session = z
  .strictObject({
    sessionIdHex: sessionId,
    generation: generationSchema,
    start: unixSecondsSchema,
    end: unixSecondsSchema,
    checkOutFrom: unixSecondsSchema.optional(),
  })
  .transform(({ sessionIdHex, checkOutFrom, ...rest }) => ({
    ...rest,
    id: sessionIdHex,
    checkOutFrom: checkOutFrom ?? defaultCheckOutFrom(rest.end),
  }))

const everyMode = {
  masterHex: masterKey,
  session,
  recorded: z.array(z.strictObject({ person: z.string(), direction: z.enum(['in', 'out']) })),
  serverTime: unixSecondsSchema,
  person: z.string().min(1),
}

const checkInCase = z.discriminatedUnion('mode', [
  z.strictObject({
    ...everyMode,
    mode: z.literal('online'),
    token: z.string(),
    capturedAt: unixSecondsSchema.optional(),
  }),
  z.strictObject({
    ...everyMode,
    mode: z.literal('typed'),
    typed: z.string(),
    capturedAt: unixSecondsSchema.optional(),
  }),
  z.strictObject({
    ...everyMode,
    mode: z.literal('offline'),
    token: z.string(),
    capturedAt: unixSecondsSchema,
  }),
])

function attemptOf(judged: z.output<typeof checkInCase>): Attempt {
  switch (judged.mode) {
    case 'online':
      return { mode: 'online', text: judged.token }
    case 'typed':
      return { mode: 'typed', digits: judged.typed }
    case 'offline':
      return { mode: 'offline', text: judged.token, capturedAt: judged.capturedAt }
  }
}

/** The words of the specification; a refusal names no direction. */
function inSpecifiedWords(verdict: CheckInVerdict) {
  if (verdict.result === 'reject') return { result: `reject:${verdict.reason}` }
  const isPending = verdict.result === 'accept' && verdict.pending
  return { result: isPending ? 'accept:offline' : verdict.result, direction: verdict.direction }
}

export const commands = {
  'check-in-code': ruleCommand({
    summary: 'K1 token and short code of a session at a time',
    input: z.strictObject({
      masterHex: masterKey,
      sessionIdHex: sessionId,
      unixSeconds: unixSecondsSchema,
      generation: generationSchema,
    }),
    run({ masterHex, sessionIdHex, unixSeconds, generation }) {
      const key = sessionKey(masterHex, sessionIdHex, generation)
      const step = stepAt(unixSeconds)
      return {
        token: makeToken(key, { sessionId: sessionIdHex, step, generation }),
        short: shortCode(key, step),
      }
    },
    example: {
      masterHex: EXAMPLE_MASTER,
      sessionIdHex: '000000002a',
      unixSeconds: 1_760_000_000,
      generation: 3,
    },
  }),

  'judge-check-in': ruleCommand({
    summary: 'verdict on one scanned, typed or offline check-in',
    input: checkInCase,
    run(judged) {
      const verdict = judgeCheckIn({
        masterKey: judged.masterHex,
        session: judged.session,
        attempt: attemptOf(judged),
        serverTime: judged.serverTime,
        recorded: judged.recorded
          .filter(({ person }) => person === judged.person)
          .map(({ direction }) => direction),
      })
      return inSpecifiedWords(verdict)
    },
    example: {
      masterHex: EXAMPLE_MASTER,
      session: {
        sessionIdHex: '000000002a',
        generation: 3,
        start: 1_760_000_000,
        end: 1_760_010_000,
        checkOutFrom: 1_760_009_100,
      },
      recorded: [],
      token: 'K10000001A0VZ5TN83DBNCDMZ6249VMEG',
      mode: 'online',
      serverTime: 1_760_000_010,
      person: 'p1',
    },
  }),
}
