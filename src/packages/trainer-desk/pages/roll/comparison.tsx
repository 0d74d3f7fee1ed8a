import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { Answers } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { Notice } from '../../../../components/notice'
import { Row } from '../../../../components/row'
import { Segments } from '../../../../components/segments'
import { Tabs } from '../../../../components/tabs'

import { dayAndTime } from '../../../../copy/dates'
import { recordStatus } from '../../../../copy/records'
import { rollCopy as copy } from '../../../../copy/roll'
import './roll.scss'

type Roll = Answers['attendance']['rollOf']['rolls'][number]
type Group = 'agreed' | 'onlyPhone' | 'onlyRoll'

const GROUPS = ['onlyPhone', 'onlyRoll', 'agreed'] as const
/** Earlier ones say nothing that the later ones do not. */
const MOST_ROLLS = 3

/** The latest rolls, one of them at a time. */
export function Comparison({ rolls, now }: { rolls: readonly Roll[]; now: Instant }) {
  const [chosen, choose] = useState<string>()
  const roll = rolls.find(({ id }) => id === chosen) ?? rolls[0]
  if (!roll) return null
  return (
    <>
      {rolls.length > 1 && (
        <Segments
          small
          label={copy.which}
          options={rolls.slice(0, MOST_ROLLS).map(({ id, takenAt, directions }) => ({
            value: id,
            text: copy.one(takenAt, directions),
          }))}
          value={roll.id}
          onChange={choose}
        />
      )}
      <Counted roll={roll} now={now} />
      {!roll.isConsistent && <Notice tone="warn">{copy.inconsistent}</Notice>}
      <People roll={roll} />
    </>
  )
}

function Counted({ roll, now }: { roll: Roll; now: Instant }) {
  const { takenAt, directions, arrivedAt, by, headcount, named, unnamed } = roll
  const rest = unnamed > 0 ? copy.unnamed(unnamed) : ''
  return (
    <Card>
      <Facts
        facts={[
          { name: copy.facts.takenAt, value: copy.one(takenAt, directions) },
          { name: copy.facts.by, value: by.name },
          { name: copy.facts.arrivedAt, value: dayAndTime(arrivedAt, now) },
          { name: copy.facts.counted, value: `${copy.people(headcount)}${rest}` },
          { name: copy.facts.named, value: copy.people(named) },
        ]}
      />
    </Card>
  )
}

function People({ roll }: { roll: Roll }) {
  const [group, setGroup] = useState<Group>('onlyPhone')
  return (
    <Card flush>
      <Tabs
        label={copy.title}
        tabs={GROUPS.map((value) => ({ value, text: `${copy.tabs[value]} ${roll[value].length}` }))}
        value={group}
        onChange={setGroup}
      />
      {roll[group].length === 0 ? (
        <Row title={copy.nobody} compact />
      ) : (
        <View className="sub roll__says">{copy.says[group]}</View>
      )}
      {roll[group].map(({ person, name, schoolName, isPending, ...rest }) => (
        <Row
          key={person}
          title={name}
          note={[schoolName, 'missing' in rest && copy.missing(rest.missing)].filter(Boolean).join('，')}
          status={isPending ? recordStatus.pending : undefined}
        />
      ))}
    </Card>
  )
}
