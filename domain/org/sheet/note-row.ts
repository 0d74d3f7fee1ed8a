import { tidySolid } from './tidy-text'

/** What offices put under (and between) the rows of a table. */
const FOOTER =
  /^(填报人|填表人|制表人|经办人|审核人|负责人签|联系电话|填报单位|填报日期|填表日期|填报时间|填表说明|单位.{0,4}章|合计|总计|小计|共计)|^(联系人|审核|负责人|日期|说明|备注|注|盖章)([:：]|$)/u
const EXAMPLE = /^(示例|样例|例如|例)[:：]?/u

/** No text at all, or one merged line of text across the table. */
export function isNoteRow(row: readonly string[]): boolean {
  const texts = row.map(tidySolid).filter((text) => text !== '')
  if (texts.length === 0) return true
  return texts.length >= 3 && new Set(texts).size === 1
}

/** A row that begins as a footer does (`填报人：…`), or as an example row. The first cell that has text decides. */
export function isFooterRow(row: readonly string[]): boolean {
  const first = row.map(tidySolid).find((text) => text !== '') ?? ''
  return FOOTER.test(first) || EXAMPLE.test(first)
}
