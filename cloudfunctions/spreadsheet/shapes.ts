import * as z from 'zod'

/** What a request says of the sheet that is going to be uploaded. */
export const sheetFile = {
  fileName: z.string().trim().min(1).max(120),
  /** bytes */
  size: z.number().int().min(1),
}
/** As a spreadsheet counts its rows. */
export const rowNumber = z.number().int().min(1).max(100_000)
