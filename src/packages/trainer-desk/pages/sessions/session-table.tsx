import { formatHundredths, type Instant } from '@/domain/shared'
import { Row } from '../../../../components/row'
import { type Column, Table } from '../../../../components/table'
import { Mini } from '../../../../components/tag'
import { timeSpan } from '../../../../copy/dates'
import { phaseStatus } from '../../../../copy/session-phase'
import { trainerSessionsCopy as copy } from '../../../../copy/trainer-sessions'
import { open } from '../../../../platform/navigate'
import type { ListedSession } from '../../answers'
import { trainerPages } from '../../paths'

/** Half-days with their state; each opens its page. */
export function SessionTable({ sessions, now }: { sessions: readonly ListedSession[]; now: Instant }) {
  return (
    <Table
      label={copy.title}
      items={sessions}
      columns={columnsAt(now)}
      itemKey={({ id }) => id}
      row={(session) => (
        <Row
          title={session.title}
          status={phaseStatus(session, now)}
          note={`${timeSpan(session.start, session.end, now)}，${session.place}`}
          onPress={() => open(trainerPages.session(session.id))}
        />
      )}
      onPress={({ id }) => open(trainerPages.session(id))}
    />
  )
}

function columnsAt(now: Instant): Column<ListedSession>[] {
  const { columns } = copy
  return [
    { key: 'title', head: columns.title, cell: ({ title }) => title },
    { key: 'state', head: columns.state, cell: (session) => <Mini {...phaseStatus(session, now)} /> },
    { key: 'time', head: columns.time, cell: ({ start, end }) => timeSpan(start, end, now) },
    { key: 'place', head: columns.place, cell: ({ place }) => place },
    { key: 'mode', head: columns.mode, cell: ({ mode }) => copy.modes[mode] },
    { key: 'worth', head: columns.worth, numeric: true, cell: ({ worth }) => formatHundredths(worth) },
  ]
}
