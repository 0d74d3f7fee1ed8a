import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useWide } from '../../platform/window'
import { Card } from '../card'
import { Pressable } from '../pressable'
import './table.scss'

export interface Column<Item> {
  key: string
  head: string
  cell: (item: Item) => ReactNode
  /** figures stand at the right */
  numeric?: boolean
}
export interface TableProps<Item> {
  label: string
  items: readonly Item[]
  columns: readonly Column<Item>[]
  itemKey: (item: Item) => string
  /** what a phone shows instead of the line of the table: usually a `Row` */
  row: (item: Item) => ReactNode
  selected?: string
  onPress?: (item: Item) => void
}

/** A table from 960 px on, a list of rows below. */
export function Table<Item>(props: TableProps<Item>) {
  const { label, items, columns, itemKey, row } = props
  if (!useWide())
    return (
      <Card flush label={label}>
        {items.map((item) => (
          <View key={itemKey(item)} className="table__row">
            {row(item)}
          </View>
        ))}
      </Card>
    )
  return (
    <Card flush className="table-card">
      <View className="table" role="table" aria-label={label}>
        <View className="table__line table__line--head" role="row">
          {columns.map((column) => (
            <View key={column.key} role="columnheader" className={cellClass(column)}>
              {column.head}
            </View>
          ))}
        </View>
        {items.map((item) => (
          <TableLine key={itemKey(item)} item={item} {...props} />
        ))}
      </View>
    </Card>
  )
}

const cellClass = ({ numeric }: { numeric?: boolean }): string =>
  `table__cell ${numeric ? 'table__cell--numeric' : ''}`

function TableLine<Item>({ item, columns, itemKey, selected, onPress }: TableProps<Item> & { item: Item }) {
  const classes = `table__line ${itemKey(item) === selected ? 'table__line--selected' : ''}`
  const cells = columns.map((column) => (
    <View key={column.key} role="cell" className={cellClass(column)}>
      {column.cell(item)}
    </View>
  ))
  if (!onPress)
    return (
      <View role="row" className={classes}>
        {cells}
      </View>
    )
  return (
    <Pressable role="row" className={classes} onPress={() => onPress(item)}>
      {cells}
    </Pressable>
  )
}
