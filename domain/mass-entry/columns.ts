import { type ColumnTitles, cellsUnder, findTableHeader, tidySolid } from '@/domain/org'
import { type EventKind, eventKinds } from '@/domain/programme'
import { AMOUNT_FIELDS, type EnteredField } from './fact'
import { isStatedIn, kindCalled, unitIn, withoutUnit } from './kind-titles'

/** Columns that are not amounts. `kind`, `amount` and `unit` make a sheet with one line a fact. */
export type PlainColumn =
  | 'number'
  | 'name'
  | 'identity'
  | 'telephone'
  | 'school'
  | 'on'
  | 'note'
  | 'kind'
  | 'amount'
  | 'unit'

const TITLES: ColumnTitles<PlainColumn> = {
  number: ['序号', '编号', '序'],
  name: ['姓名', '教师姓名', '学员姓名', '学员', '参训教师', '参培教师'],
  identity: ['身份证号码', '身份证号', '身份证', '证件号码', '证件号', '居民身份证号码'],
  telephone: ['手机号码', '手机号', '手机', '联系电话', '电话'],
  school: ['工作单位', '学校', '所在学校', '单位', '学校名称', '任教学校'],
  on: ['日期', '完成日期', '完成时间', '考核日期', '时间', '结束日期'],
  note: ['说明', '备注', '课程', '课程名称', '平台', '任务'],
  kind: ['事项', '类别', '项目', '模块', '类型'],
  amount: ['数量', '数', '值', '结果'],
  unit: ['单位名称', '计量单位', '计量'],
}

/** A column that states amounts of one kind in one unit; `id` names its cells. */
export interface AmountColumn {
  readonly id: string
  readonly at: number
  readonly title: string
  readonly kind: EventKind
  readonly field: EnteredField
}

export interface EntrySheet {
  readonly amounts: readonly AmountColumn[]
  /** Whether every line names its own kind and amount. */
  readonly isLong: boolean
  /** Titles that say nothing to us. */
  readonly unread: readonly string[]
  readonly lines: readonly { readonly rowNumber: number; readonly cells: Readonly<Record<string, string>> }[]
}

/**
 * Takes a sheet apart: who, when, and what is stated of each kind. Either a column for each kind, with its unit in the title
 * (`网络研修（分钟）`), or one line for each fact (事项, 数量). `undefined` without names, without a number to find people by, or without amounts.
 */
export function openEntrySheet(rows: readonly (readonly string[])[]): EntrySheet | undefined {
  const header =
    findTableHeader<PlainColumn>(rows, TITLES, ['name', 'identity']) ??
    findTableHeader<PlainColumn>(rows, TITLES, ['name', 'telephone'])
  if (!header) return undefined
  const titles = rows[header.row - 1] ?? []
  const amounts = titles.flatMap((title, at) => amountColumn(title, at) ?? [])
  const isLong = header.columns.kind !== undefined && header.columns.amount !== undefined
  if (amounts.length === 0 && !isLong) return undefined
  const read = new Set(amounts.map(({ title }) => title))
  return {
    amounts,
    isLong,
    unread: header.unread.filter((title) => !read.has(title)),
    lines: rows.slice(header.row).flatMap((row, offset) => {
      const cells = { ...cellsUnder(row, header), ...amountCells(row, amounts) }
      return isAboutSomebody(cells) ? [{ rowNumber: header.row + offset + 1, cells }] : []
    }),
  }
}

/** Of a workbook's sheets the one with the most lines; instructions stand on others. */
export function chooseEntrySheet<Sheet extends { rows: readonly (readonly string[])[] }>(
  sheets: readonly Sheet[],
): { sheet: Sheet; entries: EntrySheet; others: Sheet[] } | undefined {
  const found = sheets.flatMap((sheet) => {
    const entries = openEntrySheet(sheet.rows)
    return entries ? [{ sheet, entries }] : []
  })
  const [best, ...rest] = found.sort((a, b) => b.entries.lines.length - a.entries.lines.length)
  const others = rest.filter(({ entries }) => entries.lines.length > 0).map(({ sheet }) => sheet)
  return best && { ...best, others }
}

/** `网络研修（分钟）`, `网络研修 学时`, `过程考评`: a kind, and the unit unless the kind has only one. */
function amountColumn(title: string, at: number): AmountColumn | undefined {
  const text = tidySolid(title).replace(/[()（）【】[\]*:：/]/gu, '')
  const kind = kindCalled(text) ?? kindCalled(withoutUnit(text))
  if (!kind) return undefined
  const field = unitIn(text) ?? onlyFieldOf(kind)
  if (!field || !isStatedIn(kind, field)) return undefined
  return { id: `${kind}.${field}`, at, title, kind, field }
}

/** The unit that a kind is stated in when nothing is said; `undefined` when there are several. */
export function onlyFieldOf(kind: EventKind): EnteredField | undefined {
  const fields = AMOUNT_FIELDS.filter((field) =>
    (eventKinds[kind].amounts as readonly string[]).includes(field),
  )
  return fields.length === 1 ? fields[0] : undefined
}

const amountCells = (row: readonly string[], amounts: readonly AmountColumn[]): Record<string, string> =>
  Object.fromEntries(amounts.map(({ id, at }) => [id, row[at] ?? '']))

/** Totals, notes and repeated titles at the foot of a sheet name nobody. */
const isAboutSomebody = ({
  name = '',
  identity = '',
  telephone = '',
}: Readonly<Record<string, string>>): boolean =>
  (tidySolid(identity) !== '' || tidySolid(telephone) !== '' || tidySolid(name) !== '') &&
  !/^(合计|总计|小计|填报人|审核人|制表人|姓名)/u.test(tidySolid(name))
