import type * as z from 'zod'
import type { SessionDocument } from '@/cloudfunctions/session'
import { judgePlace } from '@/domain/check-in'
import type { CheckInDocument } from './documents'
import type { position } from './shapes'

const DEFAULT_RADIUS_METRES = 300

/** Where the phone says it was, and inside, outside or uncertain, where both the phone's and the session's place are known. Evidence for an auditor, never a refusal. */
export function placeEvidence(
  session: SessionDocument,
  phone: z.output<typeof position> | undefined,
): Pick<CheckInDocument, 'location' | 'place'> {
  if (!phone) return {}
  const { accuracy, ...coordinates } = phone
  const location = { coordinates, accuracy }
  const { location: hall, radius = DEFAULT_RADIUS_METRES } = session.place
  if (!hall) return { location }
  const { verdict, distance } = judgePlace(location, { coordinates: hall, radius })
  return { location, place: { verdict, distance: Math.round(distance) } }
}
