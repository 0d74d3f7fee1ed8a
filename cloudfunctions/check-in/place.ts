import type * as z from 'zod'
import type { SessionDocument } from '@/cloudfunctions/session'
import { judgePlace } from '@/domain/check-in'
import type { CheckInDocument } from './documents'
import type { position } from './shapes'

const DEFAULT_RADIUS_METRES = 300

/** Inside, outside or uncertain, where both the phone's and the session's place are known. Evidence for an auditor, never a refusal. */
export function verdictOfPlace(
  session: SessionDocument,
  phone: z.output<typeof position> | undefined,
): Pick<CheckInDocument, 'place'> {
  const { location, radius = DEFAULT_RADIUS_METRES } = session.place
  if (!phone || !location) return {}
  const { accuracy, ...coordinates } = phone
  const { verdict, distance } = judgePlace({ coordinates, accuracy }, { coordinates: location, radius })
  return { place: { verdict, distance: Math.round(distance) } }
}
