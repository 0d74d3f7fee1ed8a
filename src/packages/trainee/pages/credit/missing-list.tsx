import { View } from '@tarojs/components'
import { dateInChina } from '@/domain/shared'
import type { MyProgress } from '../../../../api/answers'
import { Card, GroupHead } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Row } from '../../../../components/row'
import { Mini } from '../../../../components/tag'
import { creditCopy } from '../../../../copy/credit'
import { calendarDate } from '../../../../copy/dates'
import { signed } from '../../../../copy/numbers'
import { open } from '../../../../platform/navigate'
import type { Credit } from './use-credit'
import { missingGroups } from './ways'

const copy = creditCopy.missing

/** What is missing and how to get it, the easiest first, numbered through. */
export function MissingList({ credit: { progress, sessions, now } }: { credit: Credit }) {
  const groups = missingGroups(progress, sessions, now)
  if (groups.length === 0) return <Nothing verdict={progress.verdict} />
  const { cohort } = progress
  const order = cohort ? copy.orderUntil(calendarDate(cohort.period.until, dateInChina(now))) : copy.order
  const before = groups.map((_group, index) =>
    groups.slice(0, index).reduce((sum, { ways }) => sum + ways.length, 0),
  )
  return (
    <>
      <View className="sub credit-order">{order}</View>
      {groups.map(({ component, name, lacks, ways }, group) => (
        <Card key={component} flush>
          <GroupHead title={name}>
            <View className="nowrap">{copy.lacks(lacks)}</View>
          </GroupHead>
          {ways.map(({ key, title, note, gives, url }, index) => (
            <Row
              key={key}
              lead={<View className="ordered__number">{(before[group] ?? 0) + index + 1}</View>}
              title={title}
              note={note}
              onPress={url === undefined ? undefined : () => open(url)}
              {...(gives !== undefined && { value: <View className="strong nowrap">{signed(gives)}</View> })}
            />
          ))}
        </Card>
      ))}
      <FullOnes progress={progress} />
    </>
  )
}

function FullOnes({ progress: { components } }: { progress: MyProgress }) {
  return components
    .filter(({ has, needs }) => needs !== null && has >= needs)
    .map(({ id, name, has }) => (
      <Card key={id} flush>
        <GroupHead title={name}>
          <Mini tone="ok" text={copy.full(has)} />
        </GroupHead>
      </Card>
    ))
}

/** Without a pass rule nothing is promised, and nothing is called finished. */
function Nothing({ verdict }: { verdict: MyProgress['verdict'] }) {
  return verdict === 'undefined' ? (
    <Empty icon="info" title={copy.none} text={copy.noneText} />
  ) : (
    <Empty icon="award" title={copy.done} text={copy.doneText} />
  )
}
