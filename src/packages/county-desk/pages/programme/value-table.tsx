import { View } from '@tarojs/components'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { assumptionText } from '../../../../copy/assumptions'
import { programmeCopy as copy } from '../../../../copy/programme-desk'
import { valueLabel, valueText } from '../../../../copy/rule-values'
import type { ListedValue } from './use-rules'

const labelOf = ({ paths, names }: ListedValue): string => valueLabel(paths[0] ?? '', names)
const textOf = ({ value, shape }: ListedValue): string => valueText(value, shape)

function markOf({ note, changedBy, pending }: ListedValue): TagProps | undefined {
  if (pending) return { tone: 'running', text: copy.pending }
  if (changedBy) return { tone: 'ok', text: copy.changed }
  return note === undefined ? undefined : { tone: 'due', text: copy.inferred }
}

const explained = ({ note, value }: ListedValue): string =>
  note === undefined ? '' : assumptionText({ note, value })

function Mark({ value }: { value: ListedValue }) {
  const mark = markOf(value)
  if (!mark) return <View className="sub">{copy.printed}</View>
  return (
    <>
      <Mini {...mark} />
      <View className="sub">{explained(value)}</View>
    </>
  )
}

const COLUMNS: readonly Column<ListedValue>[] = [
  { key: 'what', head: copy.columns.what, cell: labelOf },
  {
    key: 'value',
    head: copy.columns.value,
    cell: (value) => <View className="strong">{textOf(value)}</View>,
  },
  {
    key: 'source',
    head: copy.columns.source,
    cell: ({ clause, issued }) => (
      <>
        <View>{clause}</View>
        <View className="sub">{copy.issued(issued)}</View>
      </>
    ),
  },
  { key: 'state', head: copy.columns.state, cell: (value) => <Mark value={value} /> },
]

interface ValueTableProps {
  label: string
  values: readonly ListedValue[]
  onChoose: (value: ListedValue) => void
}

/** Values with their source: a table at a desk, rows on a phone. */
export function ValueTable({ label, values, onChoose }: ValueTableProps) {
  return (
    <Table
      label={label}
      items={values}
      columns={COLUMNS}
      itemKey={({ paths }) => paths[0] ?? ''}
      onPress={onChoose}
      row={(value) => (
        <Row
          top
          title={labelOf(value)}
          note={
            <>
              <View className="rule-value">{textOf(value)}</View>
              <View>{[value.clause, explained(value)].filter(Boolean).join('，')}</View>
            </>
          }
          status={markOf(value)}
          onPress={() => onChoose(value)}
        />
      )}
    />
  )
}
