/** How much of a file is read at all; a county's roster of 6,000 rows takes about a twentieth of each. */
export interface ReadLimits {
  /** bytes of the file as uploaded */
  bytes: number
  /** bytes of all parts of an `.xlsx` together once inflated */
  unpackedBytes: number
  /** parts of an `.xlsx`, pictures included */
  parts: number
  sheets: number
  /** row number of the last row that holds text, per sheet */
  rows: number
  /** column number of the last column that holds text, per sheet */
  columns: number
  /** cells that hold text, and cells under merged ranges, over all sheets */
  cells: number
  /** characters in one cell; Excel itself allows 32,767 */
  characters: number
  /** characters of all cells together: many cells may share one long text that the file holds once */
  text: number
}

export const READ_LIMITS: ReadLimits = {
  bytes: 10 * 2 ** 20,
  unpackedBytes: 64 * 2 ** 20,
  parts: 1000,
  sheets: 50,
  rows: 50_000,
  columns: 256,
  cells: 1_000_000,
  characters: 32_767,
  text: 16_000_000,
}
