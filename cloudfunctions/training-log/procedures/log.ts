import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfLog } from '../load'
import { logId } from '../shapes'
import { shownWhole } from '../shown'

const input = z.strictObject({ log: logId })

/** Somebody else's log, for those who guide or supervise its author. */
export const log = forRoles({
  roles: ['leader', 'trainer', 'school-admin', 'county-office'],
  input,
  within: placeOfLog,
}).query(({ ctx: { store, storage, subject, now } }) => shownWhole(store, storage, subject, now))
