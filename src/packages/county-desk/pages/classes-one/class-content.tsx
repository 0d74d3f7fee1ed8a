import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { Notice } from '../../../../components/notice'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { type Column, Table } from '../../../../components/table'
import { classesCopy } from '../../../../copy/classes'
import { oneClassCopy } from '../../../../copy/classes-change'
import type { PlanRef, ShownClass } from '../../class-parts/answers'
import { ClassMap, MapLegend } from '../../class-parts/class-map'
import { LoadBar } from '../../class-parts/load-bar'
import { useClassMap } from '../../class-parts/readings'
import './class-content.scss'

type Member = ShownClass['schools'][number]
const { columns: heads, facts } = oneClassCopy

const COLUMNS: readonly Column<Member>[] = [
  { key: 'school', head: heads.school, cell: ({ name }) => name },
  { key: 'township', head: heads.township, cell: ({ township }) => township || oneClassCopy.none },
  { key: 'people', head: heads.people, numeric: true, cell: ({ count }) => count },
  { key: 'focus', head: heads.focus, cell: ({ themes }) => themes.join(' ') || oneClassCopy.none },
  { key: 'away', head: heads.away, numeric: true, cell: ({ metres }) => oneClassCopy.away(metres) },
]

interface ClassContentProps {
  plan: PlanRef
  one: ShownClass
  isPublished: boolean
  onMove: (school: string) => void
}

/** Figures, map and schools of a class; pressing a school moves it. */
export function ClassContent({ plan, one, isPublished, onMove }: ClassContentProps) {
  const map = useClassMap(plan)
  const isJoint = one.kind === 'joint'
  return (
    <View className="class-content">
      <View className="stack">
        <Card>
          <Facts
            facts={[
              { name: facts.host, value: one.hostName },
              { name: facts.way, value: isJoint ? classesCopy.joint : classesCopy.soloNote },
              { name: facts.load, value: <LoadBar load={one.load} limit={one.limit} /> },
              ...(isJoint
                ? [
                    { name: facts.focus, value: one.focus.join(' ') || oneClassCopy.none },
                    { name: facts.travel, value: classesCopy.kilometres(one.personMetres) },
                  ]
                : []),
            ]}
          />
        </Card>
        {isJoint && map.state === 'ready' && (
          <Card className="stack">
            <MapLegend />
            <ClassMap dots={map.value} chosen={one.id} />
          </Card>
        )}
      </View>
      <View className="stack">
        <Section title={oneClassCopy.schools(one.schools.length)} />
        <Table
          label={oneClassCopy.schools(one.schools.length)}
          items={one.schools}
          columns={COLUMNS}
          itemKey={({ school }) => school}
          row={({ school, name, township, themes, count, metres }) => (
            <Row
              title={name}
              note={oneClassCopy.school(township, themes)}
              value={
                <View className="class-content__figures">
                  <View>{oneClassCopy.people(count)}</View>
                  {isJoint && <View className="sub">{oneClassCopy.away(metres)}</View>}
                </View>
              }
              onPress={one.runsAlone ? undefined : () => onMove(school)}
            />
          )}
          {...(!one.runsAlone && { onPress: ({ school }: Member) => onMove(school) })}
        />
        {!isPublished && <Notice>{oneClassCopy.sessionsAfter}</Notice>}
      </View>
    </View>
  )
}
