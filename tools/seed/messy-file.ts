import { Workbook } from 'exceljs'
import type { MessyGrid } from './messy-roster'

/** Writes the messy grid as an office's workbook: instructions on the first sheet, drop-down words on a hidden one. */
export async function messyFile(grid: MessyGrid): Promise<Uint8Array> {
  const workbook = new Workbook()
  workbook
    .addWorksheet('填表说明')
    .addRows([['请填写“名单”表'], ['姓名', '与身份证一致'], ['身份证号码', '18位']])
  const sheet = workbook.addWorksheet('名单')
  sheet.addRows(grid.rows)
  for (const [top, left, bottom, right] of grid.merges) sheet.mergeCells(top, left, bottom, right)
  workbook.addWorksheet('选项', { state: 'hidden' }).addRows([['学段'], ['小学'], ['初中']])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
