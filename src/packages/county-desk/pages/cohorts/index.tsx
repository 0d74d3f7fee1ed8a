import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Notice } from '../../../../components/notice'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini } from '../../../../components/tag'
import { Waiting } from '../../../../components/waiting'
import { cohortsCopy as copy } from '../../../../copy/cohorts'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { OpenSheet } from './open-sheet'
import { type Cohorts, type ListedCohort, useCohorts } from './use-cohorts'

/** The county's cohorts from opening to close. */
export default function CohortsPage() {
  useDidShow(() => void refresh())
  const cohorts = useCohorts()
  const [opening, setOpening] = useState(false)
  const isReady = cohorts.state === 'ready'
  const button = isReady && (
    <Button kind="primary" icon="add" text={copy.open.action} onPress={() => setOpening(true)} />
  )
  return (
    <Page desk title={copy.title} actions={button} dock={button && <Dock>{button}</Dock>}>
      {isReady ? (
        <>
          <ShownSince at={cohorts.asOf} />
          <List cohorts={cohorts.value} />
          {opening && <OpenSheet cohorts={cohorts.value} onClose={() => setOpening(false)} />}
        </>
      ) : (
        <Waiting reading={cohorts} />
      )}
    </Page>
  )
}

const dates = ({ period }: ListedCohort): string => (period ? copy.period(period) : copy.noPeriod)

function Course({ cohort: { course, isBehind } }: { cohort: ListedCohort }) {
  return (
    <View>
      <Mini {...copy.courses[course]} />
      {isBehind && course === 'running' && <Mini tone="due" text={copy.behind} />}
    </View>
  )
}

const COLUMNS: readonly Column<ListedCohort>[] = [
  { key: 'name', head: copy.columns.name, cell: ({ name }) => <View className="strong">{name}</View> },
  { key: 'period', head: copy.columns.period, cell: dates },
  { key: 'schools', head: copy.columns.schools, cell: ({ schools }) => copy.schools(schools) },
  { key: 'course', head: copy.columns.course, cell: (cohort) => <Course cohort={cohort} /> },
]

function List({ cohorts: { cohorts, printed } }: { cohorts: Cohorts }) {
  const show = ({ id }: ListedCohort) => open(countyPages.cohort(id))
  return (
    <>
      <Notice>{printed === undefined ? copy.intro : `${copy.intro}${copy.printed(printed)}。`}</Notice>
      {cohorts.length === 0 ? (
        <Empty icon="people" title={copy.none.title} text={copy.none.text} />
      ) : (
        <Table
          label={copy.title}
          items={cohorts}
          columns={COLUMNS}
          itemKey={({ id }) => id}
          onPress={show}
          row={(cohort) => (
            <Row
              title={cohort.name}
              note={
                <>
                  <Course cohort={cohort} />
                  <View>{`${dates(cohort)}，${copy.schools(cohort.schools)}`}</View>
                </>
              }
              onPress={() => show(cohort)}
            />
          )}
        />
      )}
    </>
  )
}
