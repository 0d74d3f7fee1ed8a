import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Role } from '@/domain/people'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Figures } from '../../../../components/figures'
import { Tabs } from '../../../../components/tabs'
import { count } from '../../../../copy/numbers'
import { schoolPeopleCopy } from '../../../../copy/people-desk'
import { PeopleTable } from '../../../../parts/roster/people-table'
import { PersonSheet } from '../../../../parts/roster/person-sheet'
import type { ListedPerson } from '../../../../parts/roster/read-school-people'
import { type Shown, shownPeople } from './use-school-people'

interface OverviewProps {
  people: readonly ListedPerson[]
  mayGive: readonly Role[]
}

/** Three numbers and the list behind them. */
export function Overview({ people, mayGive }: OverviewProps) {
  const missing = shownPeople(people, 'missing').length
  const bound = people.length - missing
  const [shown, setShown] = useState<Shown>(missing > 0 ? 'missing' : 'all')
  const [chosen, setChosen] = useState<ListedPerson>()
  const list = shownPeople(people, shown)
  return (
    <>
      <Card>
        <Figures
          figures={[
            {
              key: 'bound',
              value: schoolPeopleCopy.share(bound, people.length),
              unit: schoolPeopleCopy.percentUnit,
              status: { tone: missing === 0 ? 'ok' : 'running', text: schoolPeopleCopy.boundFigure(bound) },
            },
            {
              key: 'missing',
              value: count(missing),
              unit: schoolPeopleCopy.peopleUnit,
              status: { tone: 'open', text: schoolPeopleCopy.missing },
            },
            {
              key: 'all',
              value: count(people.length),
              unit: schoolPeopleCopy.peopleUnit,
              note: schoolPeopleCopy.onRoster,
            },
          ]}
        />
      </Card>
      <Tabs
        label={schoolPeopleCopy.tabsLabel}
        tabs={[
          { value: 'missing', text: schoolPeopleCopy.tabs.missing(missing) },
          { value: 'all', text: schoolPeopleCopy.tabs.all(people.length) },
        ]}
        value={shown}
        onChange={setShown}
      />
      {shown === 'missing' && missing > 0 && <View className="sub">{schoolPeopleCopy.howTo}</View>}
      {list.length === 0 ? (
        <Empty icon="ok" title={schoolPeopleCopy.allBound} text={schoolPeopleCopy.allBoundWhy} />
      ) : (
        <PeopleTable ofOneSchool label={schoolPeopleCopy.title} people={list} onChoose={setChosen} />
      )}
      <PersonSheet person={chosen} mayGive={mayGive} onClose={() => setChosen(undefined)} />
    </>
  )
}
