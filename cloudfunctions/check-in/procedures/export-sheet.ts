import * as z from 'zod'
import { deterministicId, forRoles } from '@/cloudfunctions/kernel'
import { placeOfSession, sessionId } from '@/cloudfunctions/session'
import { writeTable } from '@/cloudfunctions/spreadsheet'
import { sheetOf } from '../sheet'
import { attendanceTemplate } from '../templates/attendance-sheet'

const input = z.strictObject({ session: sessionId })
const ADDRESS_LASTS_SECONDS = 600

/** The attendance sheet as an `.xlsx`, behind an address that works for ten minutes. */
export const exportSheet = forRoles({
  roles: ['trainer', 'county-office'],
  input,
  within: placeOfSession,
}).mutation(async ({ ctx: { store, storage, subject, now } }) => {
  const bytes = await writeTable([attendanceTemplate(subject, await sheetOf(store, subject))])
  const path = `exports/${store.county}/${deterministicId('sheet', subject._id, now)}.xlsx`
  const file = await storage.write(path, Buffer.from(bytes))
  return {
    url: await storage.signRead(file, ADDRESS_LASTS_SECONDS),
    fileName: `签到表-${subject.title}-${subject.on}.xlsx`,
  }
})
