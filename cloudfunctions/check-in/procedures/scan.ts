import * as z from 'zod'
import { forAccount, openStore, refuse } from '@/cloudfunctions/kernel'
import { findSessionBriefly } from '@/cloudfunctions/session'
import { readToken } from '@/domain/check-in'
import { arrive } from '../early/arrive'
import { judgeArriving } from '../judge'
import { placeEvidence } from '../place'
import { keepReceipt } from '../receipts/receipt'
import { attendeeOf } from '../record'
import { installation, position, scanned } from '../shapes'
import { shownScan } from '../shown-scan'

const input = z.strictObject({ code: scanned, installation, position: position.exactOptional() })

/** Check-in or check-out by the code on the trainer's screen. Somebody who is not bound yet gets a receipt that binding redeems. */
export const scan = forAccount(input).mutation(
  async ({ ctx, input: { code, installation: phone, position: where } }) => {
    const token = readToken(code) ?? refuse('CODE_UNREADABLE', {})
    const session = await findSessionBriefly(Buffer.from(token.sessionId).toString('hex'))
    if (!session) return refuse('CODE_OF_OTHER_SESSION', {})
    const verdict = judgeArriving(ctx.keyring, session, { mode: 'online', text: code }, ctx.now)
    if (!ctx.actor)
      return keepReceipt(openStore(session.county), session, ctx.account, verdict, ctx.now, phone)
    if (ctx.actor.county !== session.county) refuse('CODE_OF_OTHER_SESSION', {})
    const store = openStore(session.county)
    const evidence = {
      mode: 'online' as const,
      at: ctx.now,
      installation: phone,
      ...placeEvidence(session, where),
    }
    return arrive(store, session, attendeeOf(ctx.actor), verdict, {
      evidence,
      now: ctx.now,
      show: (recorded) => shownScan(store, session, recorded, verdict, evidence),
    })
  },
)
