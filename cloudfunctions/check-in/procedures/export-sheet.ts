import * as z from 'zod'
import { forRoles, offerDownload } from '@/cloudfunctions/kernel'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { sheetOf } from '../sheet'
import { attendanceTemplate } from '../templates/attendance-sheet'

const input = z.strictObject({ session: sessionId })

/** The attendance sheet as an `.xlsx`, behind an address that works for ten minutes. */
export const exportSheet = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx }) => {
  const { store, subject } = ctx
  const bytes = Buffer.from(await writeTable([attendanceTemplate(subject, await sheetOf(store, subject))]))
  return {
    url: await offerDownload(ctx, { of: ['sheet', subject._id], ending: 'xlsx', bytes }),
    fileName: `签到表-${subject.title}-${subject.on}.xlsx`,
  }
})
