import { View } from '@tarojs/components'
import { createElement, memo } from 'react'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import type { SheetRow, SheetSession } from '../../answers'
import { markText, noteOf, totalsOf } from './view'
import './print-sheet.scss'

const { columns } = copy
const HEADS = [
  columns.number,
  columns.name,
  columns.school,
  columns.subject,
  columns.in,
  columns.out,
  columns.note,
] as const

/** For browsers only: WeChat's style sheets know neither pages nor Taro's frame, whose scrolling would print the first page alone. */
const PAPER = `
@page { size: A4 portrait; margin: 14mm 12mm; }
@media print {
  html, body, .taro-tabbar__container, .taro-tabbar__panel, .taro_router, .taro_page {
    position: static !important; height: auto !important; min-height: 0 !important; overflow: visible !important;
  }
}`

/** What a browser prints instead of the page: the sheet as auditors ask for it, its head repeated on every page of paper. Drawn anew only with new rows. */
export const PrintSheet = memo(DrawnSheet)

function DrawnSheet({ session, rows }: { session: SheetSession; rows: readonly SheetRow[] }) {
  if (process.env.TARO_ENV === 'weapp') return null
  const totals = totalsOf(rows)
  return (
    <View className="print-sheet">
      {createElement('style', {}, PAPER)}
      <View className="print-sheet__title">{copy.printTitle(session.title)}</View>
      <View>{copy.lead.time(session.on, session.start, session.end)}</View>
      <View>{copy.lead.place(session.place)}</View>
      <View>{copy.lead.counts(totals.invited, totals.in, totals.out)}</View>
      <View className="print-sheet__table" role="table">
        <View className="print-sheet__head" role="rowgroup">
          <Line cells={HEADS} />
        </View>
        {rows.map((row, index) => (
          <Line
            key={row.person}
            cells={[
              String(index + 1),
              row.name,
              row.schoolName,
              row.subject,
              markText(row.in),
              markText(row.out),
              noteOf(row),
            ]}
          />
        ))}
      </View>
      <View className="print-sheet__foot">
        <View>{copy.signature}</View>
        <View>{copy.signedOn}</View>
      </View>
    </View>
  )
}

function Line({ cells }: { cells: readonly string[] }) {
  return (
    <View className="print-sheet__line" role="row">
      {cells.map((cell, index) => (
        <View key={HEADS[index] ?? index} className="print-sheet__cell" role="cell">
          {cell}
        </View>
      ))}
    </View>
  )
}
