import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { SearchBox } from '../../../../components/search-box'
import { Tabs } from '../../../../components/tabs'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import { timeSpan } from '../../../../copy/dates'
import { useNow } from '../../../../platform/clock'
import type { SheetRow, SheetSession } from '../../answers'
import { ConfirmSheet } from './confirm-sheet'
import { CorrectSheet } from './correct-sheet'
import { PersonMarks } from './person-marks'
import { PrintSheet } from './print-sheet'
import { SheetList } from './sheet-list'
import { useChosenRows, useExport } from './use-attendance'
import { countsOf, FILTERS } from './view'

interface AttendanceDeskProps {
  session: SheetSession
  rows: readonly SheetRow[]
  asOf: Instant | undefined
}

/** What is being done to whom. */
type Act = { kind: 'look' | 'correct' | 'confirm'; people: readonly SheetRow[] }

export function AttendanceDesk({ session, rows, asOf }: AttendanceDeskProps) {
  const now = useNow()
  const list = useChosenRows(rows)
  const [act, setAct] = useState<Act>()
  const spreadsheet = useExport(session.id as SessionId)
  const counts = countsOf(rows)
  const close = () => setAct(undefined)
  const done = () => {
    close()
    list.chooseNone()
  }
  const sheet = { session: session.id as SessionId, people: act?.people ?? [], onClose: close, onDone: done }
  const buttons =
    list.chosen.length > 0 ? (
      <>
        <Button text={copy.selectNone} onPress={list.chooseNone} />
        {list.filter === 'pending' ? (
          <Button
            kind="primary"
            text={copy.confirm(list.chosen.length)}
            onPress={() => setAct({ kind: 'confirm', people: list.chosen })}
          />
        ) : (
          <Button
            kind="primary"
            text={copy.correct(list.chosen.length)}
            onPress={() => setAct({ kind: 'correct', people: list.chosen })}
          />
        )}
      </>
    ) : (
      <>
        {process.env.TARO_ENV !== 'weapp' && <Button text={copy.print} onPress={() => window.print()} />}
        <Button
          kind="primary"
          icon="download"
          text={copy.export}
          busy={spreadsheet.busy}
          onPress={() => spreadsheet.run(undefined)}
        />
      </>
    )
  return (
    <Page desk title={copy.title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      <View className="stack">
        <ShownSince at={asOf} />
        <View className="sub">{copy.of(session.title, timeSpan(session.start, session.end, now))}</View>
        <RefusalNotice refusal={spreadsheet.refusal} />
        {spreadsheet.outcome === false && <Notice tone="bad">{copy.notOpened}</Notice>}
        <View className="filters">
          <SearchBox label={copy.search} value={list.search} onChange={list.setSearch} />
        </View>
        <Tabs
          label={copy.which}
          tabs={FILTERS.map((value) => ({ value, text: copy.filters[value](counts[value]) }))}
          value={list.filter}
          onChange={list.setFilter}
        />
        <SheetList
          list={list}
          isOver={now > session.end}
          onLook={(row) => setAct({ kind: 'look', people: [row] })}
        />
      </View>
      <PersonMarks
        row={act?.kind === 'look' ? act.people[0] : undefined}
        onAct={(kind, row) => setAct({ kind, people: [row] })}
        onClose={close}
      />
      <CorrectSheet key={`correct-${act?.kind}`} open={act?.kind === 'correct'} {...sheet} />
      <ConfirmSheet key={`confirm-${act?.kind}`} open={act?.kind === 'confirm'} {...sheet} />
      <PrintSheet session={session} rows={rows} />
    </Page>
  )
}
