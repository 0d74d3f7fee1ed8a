import { View } from '@tarojs/components'
import { formatHundredths, type Instant } from '@/domain/shared'
import type { MyEntries } from '../../../../api/answers'
import { Card, GroupHead } from '../../../../components/card'
import { creditCopy } from '../../../../copy/credit'
import { periodText } from '../../../../copy/dates'
import { outOf } from '../../../../copy/numbers'
import { Assumptions } from './assumptions'
import { Changes } from './changes'
import { EntryList } from './entry-list'
import { equation, lineView } from './explained'
import type { Credit } from './use-credit'

/** Why the number is what it is: part by part, entry by entry, with the clause that counts it. */
export function Why({ credit: { entries, progress, now } }: { credit: Credit }) {
  const sum = equation(entries, progress)
  const shown = new Set(entries.components.flatMap(({ assumptions }) => assumptions.map(({ note }) => note)))
  return (
    <>
      <Card>
        {sum && <View className="card-title">{sum}</View>}
        <View className="sub">{creditCopy.basedOn(entries.programme.title)}</View>
        {entries.cohort && (
          <View className="sub">
            {creditCopy.cohort(entries.cohort.name, periodText(entries.cohort.period))}
          </View>
        )}
        {entries.cohort?.course === 'closed' && <View className="sub">{creditCopy.cohortClosed}</View>}
      </Card>
      {entries.components.map((component) => (
        <Component key={component.id} component={component} titles={entries.titles} now={now} />
      ))}
      <Changes changes={entries.changes} />
      <Uncounted entries={entries} now={now} />
      <Assumptions
        head={creditCopy.inferredHead}
        assumptions={progress.assumptions.filter(({ note }) => !shown.has(note))}
      />
    </>
  )
}

interface ComponentProps {
  component: MyEntries['components'][number]
  titles: MyEntries['titles']
  now: Instant
}

function Component({ component, titles, now }: ComponentProps) {
  const { name, has, max, source, lines, assumptions } = component
  return (
    <Card flush>
      <GroupHead title={name}>
        <View className="nowrap">{max === null ? formatHundredths(has) : outOf(has, max)}</View>
      </GroupHead>
      <View className="sub credit-clause">{creditCopy.clause(source.clause)}</View>
      {lines.length === 0 && <View className="sub credit-entry">{creditCopy.nothing}</View>}
      <EntryList lines={lines.map((line) => lineView(line, titles, now))} />
      <Assumptions assumptions={assumptions} />
    </Card>
  )
}

function Uncounted({ entries, now }: { entries: MyEntries; now: Instant }) {
  if (entries.uncounted.length === 0) return null
  return (
    <Card flush>
      <GroupHead title={creditCopy.uncounted} />
      <EntryList
        lines={entries.uncounted.map((entry) =>
          lineView({ entry, gave: 0, beforeCap: 0, reason: 'counted' }, entries.titles, now),
        )}
      />
    </Card>
  )
}
