/** One sheet as text. `rows[0]` is row 1; short rows end after their last text, empty rows are empty lists. */
export interface TableSheet {
  name: string
  rows: string[][]
}
