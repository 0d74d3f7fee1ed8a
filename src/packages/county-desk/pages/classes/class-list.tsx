import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Pressable } from '../../../../components/pressable'
import { type Column, Table } from '../../../../components/table'
import { classesCopy } from '../../../../copy/classes'
import { deskCopy } from '../../../../copy/desk-lists'
import type { ClassPlan, ShownClass } from '../../class-parts/answers'
import { LoadBar, LoadFigure } from '../../class-parts/load-bar'
import './classes.scss'

const { columns: heads } = classesCopy
const isJoint = ({ kind }: ShownClass): boolean => kind === 'joint'

const wayOf = (one: ShownClass): string =>
  `${isJoint(one) ? classesCopy.joint : classesCopy.solo}${one.isOver ? `，${classesCopy.overShort}` : ''}`

const COLUMNS: readonly Column<ShownClass>[] = [
  { key: 'id', head: heads.class, cell: ({ id }) => id },
  { key: 'host', head: heads.host, cell: ({ hostName }) => hostName },
  { key: 'way', head: heads.way, cell: wayOf },
  { key: 'schools', head: heads.schools, numeric: true, cell: ({ schools }) => schools.length },
  { key: 'load', head: heads.load, cell: ({ load, limit }) => <LoadBar load={load} limit={limit} /> },
  { key: 'focus', head: heads.focus, cell: ({ focus }) => focus.join(' ') || classesCopy.none },
  {
    key: 'travel',
    head: heads.travel,
    numeric: true,
    cell: (one) => (isJoint(one) ? classesCopy.kilometres(one.personMetres) : classesCopy.none),
  },
]

interface ClassListProps {
  value: ClassPlan
  from: number
  limit: number
  selected: string | undefined
  /** a phone shows it between head and list */
  map: ReactNode
  withMap: boolean
  onChoose: (one: ShownClass) => void
  onTurn: (from: number) => void
  onMap: () => void
  /** on a desk it stands beside the map; a phone has it below the list */
  onMove: (() => void) | undefined
}

/** The classes, the fullest first. */
export function ClassList(props: ClassListProps) {
  const { value, from, limit, selected, map, withMap, onChoose, onTurn, onMap, onMove } = props
  const { classes, people, measures, excluded } = value
  const last = from + classes.length
  return (
    <View className="stack class-list">
      <View className="between">
        <View className="strong nowrap">{classesCopy.summary(measures.classes, people)}</View>
        <View className="class-list__tools">
          <Button
            small
            kind={onMove ? 'plain' : 'text'}
            icon="map"
            text={mapVerb(withMap, onMove !== undefined)}
            onPress={onMap}
          />
          {onMove && <Button small icon="swap" text={classesCopy.moveSchool} onPress={onMove} />}
        </View>
      </View>
      {map}
      <Table
        label={classesCopy.summary(measures.classes, people)}
        items={classes}
        columns={COLUMNS}
        itemKey={({ id }) => id}
        {...(selected !== undefined && { selected })}
        row={(one) => <ClassRow one={one} onPress={() => onChoose(one)} />}
        onPress={onChoose}
      />
      <View className="between">
        <View className="sub">{classesCopy.range(from + 1, last, measures.classes)}</View>
        {measures.classes > limit && (
          <View className="class-list__tools">
            <Button
              small
              text={deskCopy.previousPage}
              disabled={from === 0}
              onPress={() => onTurn(Math.max(0, from - limit))}
            />
            <Button
              small
              text={deskCopy.nextPage}
              disabled={last >= measures.classes}
              onPress={() => onTurn(from + limit)}
            />
          </View>
        )}
      </View>
      {excluded.length > 0 && <View className="sub">{classesCopy.excluded(excluded)}</View>}
    </View>
  )
}

function mapVerb(withMap: boolean, isDesk: boolean): string {
  if (isDesk) return withMap ? classesCopy.oneClassMap : classesCopy.map
  return withMap ? classesCopy.hideMap : classesCopy.mapShort
}

/** On a phone: two lines and the bar below. */
function ClassRow({ one, onPress }: { one: ShownClass; onPress: () => void }) {
  const { id, hostName, load, limit, schools, focus, isOver } = one
  return (
    <Pressable role="link" className="class-row" onPress={onPress}>
      <View className="between">
        <View>
          <View className="class-row__number sub">{id}</View> {hostName}
        </View>
        <LoadFigure load={load} limit={limit} />
      </View>
      <View className="sub">
        {isJoint(one) ? classesCopy.jointNote(schools.length, focus) : classesCopy.soloNote}
        {isOver && `，${classesCopy.over}`}
      </View>
      <Bar share={load / limit} label={classesCopy.load(load, limit)} />
    </Pressable>
  )
}
