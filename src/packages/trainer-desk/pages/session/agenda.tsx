import { View } from '@tarojs/components'
import { Card, GroupHead } from '../../../../components/card'
import { type Column, Table } from '../../../../components/table'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { useWide } from '../../../../platform/window'
import type { ReadSession } from '../../answers'
import { timeText } from '../../parts/when'

type Item = ReadSession['agenda'][number]

const spanOf = ({ from, to }: Item): string => `${timeText(from)}–${timeText(to)}`

const COLUMNS: readonly Column<Item>[] = [
  { key: 'time', head: copy.agendaColumns.time, cell: spanOf },
  { key: 'module', head: copy.agendaColumns.module, cell: ({ module }) => module },
  {
    key: 'topic',
    head: copy.agendaColumns.topic,
    cell: ({ topic }) => <View className="agenda-topic">{topic}</View>,
  },
  { key: 'form', head: copy.agendaColumns.form, cell: ({ form }) => form },
  { key: 'speaker', head: copy.agendaColumns.speaker, cell: ({ speaker }) => speaker ?? '' },
]

/** The timetable as Hefei prints it: time, module, topic, form, speaker. */
export function Agenda({ items }: { items: readonly Item[] }) {
  const wide = useWide()
  if (items.length === 0) return null
  if (wide)
    return (
      <Table
        label={copy.agenda}
        items={items}
        columns={COLUMNS}
        itemKey={({ from }) => String(from)}
        row={() => null}
      />
    )
  return (
    <Card flush label={copy.agenda}>
      <GroupHead title={copy.agenda} />
      {items.map((item) => (
        <View key={item.from} className="agenda-item">
          <View className="sub">{[spanOf(item), item.module].filter(Boolean).join('，')}</View>
          <View>{item.topic}</View>
          <View className="sub">{[item.form, item.speaker].filter(Boolean).join('，')}</View>
        </View>
      ))}
    </Card>
  )
}
