import { atMost, openStore, pageAnywhere } from '@/cloudfunctions/kernel'
import { loadSession, type SessionDocument } from '@/cloudfunctions/session'
import type { Instant } from '@/domain/shared'
import { type EarlyScanDocument, earlyScans, redeemEarly } from './early-scan'

const AT_ONCE = 200
const SIDE_BY_SIDE = 20

/** For a timer: what was scanned before the doors opened becomes check-ins when they have, in all counties. Answers how many were looked at. */
export async function openDoors(now: Instant, shouldStop: () => boolean): Promise<number> {
  const due = { state: 'waiting', opensAt: atMost(now) }
  let looked = 0
  for (;;) {
    const scans = shouldStop() ? [] : await pageAnywhere(earlyScans, due, AT_ONCE)
    for (let start = 0; start < scans.length; start += SIDE_BY_SIDE)
      await redeemTogether(scans.slice(start, start + SIDE_BY_SIDE), now)
    looked += scans.length
    if (scans.length < AT_ONCE) return looked
  }
}

/** A hall waits for one session: it is read once a handful of scans. */
async function redeemTogether(scans: readonly EarlyScanDocument[], now: Instant): Promise<void> {
  const known = new Map<string, Promise<SessionDocument>>()
  const sessionOf = ({ county, session }: EarlyScanDocument) => {
    const found = known.get(session) ?? loadSession(openStore(county), session)
    known.set(session, found)
    return found
  }
  await Promise.all(
    scans.map(async (scan) => redeemEarly(openStore(scan.county), await sessionOf(scan), scan, now)),
  )
}
