import { onlineManager } from '@tanstack/react-query'
import { readToken } from '@/domain/check-in'
import { instant } from '@/domain/shared'
import { api } from '../../api/client'
import { findWaiting, keep } from '../../api/outbox'
import { isUnreachable, refusalOf, Unreachable } from '../../api/refused'
import { ticketIn } from '../../api/sign-in-ticket'
import { type Outcome, outcomeOf } from '../../parts/check-in-result/outcome'
import { installationId } from '../../platform/installation'
import { allowedPosition } from '../../platform/location'

/** After this long a hall's answer is not waited for: the scan is kept and sent by itself. */
const PATIENCE_MS = 8000

/**
 * Hands a scanned text to the server. Without an answer it goes to the outbox with its capture time, and only then does the caller hear `kept`;
 * the server knows a scan that arrives twice.
 */
export async function submit(code: string): Promise<Outcome> {
  const capturedAt = Date.now()
  const ticket = ticketIn(code)
  if (ticket) return { state: 'browser', ticket }
  if (!readToken(code)) return refused({ code: 'CODE_UNREADABLE', facts: {} })
  const scan = { code, installation: installationId(), ...(await allowedPosition()) }
  if (!onlineManager.isOnline()) return keepScan({ ...scan, capturedAt })
  try {
    const answer = await Promise.race([api.checkIn.scan.mutate(scan), silence()])
    return outcomeOf(answer)
  } catch (error) {
    return isUnreachable(error) ? keepScan({ ...scan, capturedAt }) : refused(refusalOf(error))
  }
}

/** A page that is loaded again without a network presents its code again: the first capture is the true one. */
function keepScan(scan: { code: string; capturedAt: number }): Outcome {
  const path = 'checkIn.submitOffline'
  try {
    const known = findWaiting(path, (input) => (input as { code?: unknown }).code === scan.code)
    return { state: 'kept', entry: (known ?? keep(path, scan)).id }
  } catch {
    return refused({ code: 'STORAGE_FULL', facts: {} })
  }
}

const refused = (refusal: Extract<Outcome, { state: 'refused' }>['refusal']): Outcome => ({
  state: 'refused',
  refusal,
  at: instant(Date.now()),
})

const silence = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Unreachable('slow')), PATIENCE_MS))
