import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { Segments } from '../../../../components/segments'
import { type Column, Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { Waiting } from '../../../../components/waiting'
import { dayAndTime } from '../../../../copy/dates'
import { planCopy } from '../../../../copy/plan'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import type { ListedPlan } from '../../study/answers'
import { studyPages } from '../../study/paths'
import type { Reader } from './readers'
import { usePlans } from './use-plans'

const copy = planCopy.list

export function PlanList({ readers }: { readers: readonly Reader[] }) {
  const [chosen, choose] = useState(readers[0]?.key)
  const reader = readers.find(({ key }) => key === chosen) ?? readers[0]
  return (
    <>
      {readers.length > 1 && (
        <Segments
          label={copy.of}
          options={readers.map(({ key, of }) => ({
            value: key,
            text: of.kind === 'school' ? copy.ownSchool : copy.ownGroup,
          }))}
          value={chosen}
          onChange={choose}
        />
      )}
      {reader && <Plans key={reader.key} reader={reader} />}
    </>
  )
}

function Plans({ reader }: { reader: Reader }) {
  const reading = usePlans(reader)
  const now = useNow()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { rows: plans, more: earlier } = reading
  if (plans.length === 0) return <Empty icon="write" title={copy.none} text={copy.noneText} />
  const submitted = ({ number, at }: ListedPlan) =>
    `${planCopy.version(number)}，${planCopy.submitted(dayAndTime(at, now))}`
  const columns: Column<ListedPlan>[] = [
    { key: 'name', head: copy.columns.name, cell: ({ name }) => name },
    { key: 'school', head: copy.columns.school, cell: ({ schoolName }) => schoolName },
    { key: 'points', head: planCopy.points, cell: ({ points }) => points.join(' ') },
    { key: 'submitted', head: copy.columns.submitted, cell: submitted },
    { key: 'comments', head: planCopy.comments, cell: (plan) => <Mini {...stateOf(plan)} /> },
  ]
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Table
        label={copy.title}
        items={plans}
        columns={columns}
        itemKey={({ id }) => id}
        row={(plan) => (
          <Row
            title={plan.name}
            status={stateOf(plan)}
            note={[submitted(plan), plan.points.join(' ')].filter(Boolean).join('，')}
            onPress={() => open(studyPages.planOf(plan.id))}
          />
        )}
        onPress={({ id }) => open(studyPages.planOf(id))}
      />
      {earlier && <Button block text={copy.earlier} onPress={earlier} />}
    </>
  )
}

const stateOf = ({ comments }: ListedPlan): TagProps =>
  comments > 0 ? { tone: 'ok', text: copy.commented(comments) } : { tone: 'open', text: copy.open }
