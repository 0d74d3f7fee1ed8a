import * as z from 'zod'
import { forRoles } from '@/cloudfunctions/kernel'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { sheetOf } from '../sheet'

const input = z.strictObject({ session: sessionId })

/** The attendance sheet 签到表 of a half-day, for the screen and for printing. */
export const attendanceSheet = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).query(async ({ ctx: { store, subject: session } }) => ({
  session: {
    id: session._id,
    title: session.title,
    place: session.place.name,
    on: session.on,
    start: session.start,
    end: session.end,
  },
  rows: await sheetOf(store, session),
}))
