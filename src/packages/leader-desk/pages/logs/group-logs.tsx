import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { Segments } from '../../../../components/segments'
import { type Column, Table } from '../../../../components/table'
import { Mini, type TagProps } from '../../../../components/tag'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { open } from '../../../../platform/navigate'
import type { GroupLog } from '../../answers'
import { leaderPages } from '../../paths'
import type { GroupLogsView } from './use-group-logs'
import './logs.scss'

export function GroupLogs({ view, asOf }: { view: GroupLogsView; asOf: Instant | undefined }) {
  const { now, groups, group, counts, show, logs, earlier } = view
  const copy = leaderLogsCopy
  return (
    <>
      <ShownSince at={asOf} />
      {groups.length > 1 && (
        <Segments
          label={copy.group}
          options={groups.map(({ id, name }) => ({ value: id, text: name }))}
          value={group}
          onChange={view.chooseGroup}
        />
      )}
      <View className="log-filter">
        <Segments
          label={copy.which}
          options={[
            { value: 'without-comment', text: copy.withoutComment(counts.withoutComment) },
            { value: 'all', text: copy.all(counts.all) },
          ]}
          value={show}
          onChange={view.chooseShow}
        />
      </View>
      {logs.length === 0 ? (
        <Empty icon="write" {...(counts.all > 0 ? copy.allCommented : copy.empty)} />
      ) : (
        <Table
          label={copy.title}
          items={logs}
          columns={columnsAt(now)}
          itemKey={({ id }) => id}
          row={(log) => <LogRow log={log} now={now} />}
          onPress={({ id }) => open(leaderPages.log(id))}
        />
      )}
      {earlier && <Button block text={copy.earlier} onPress={earlier} />}
    </>
  )
}

function LogRow({ log, now }: { log: GroupLog; now: Instant }) {
  return (
    <Row
      title={`${log.name}，${log.title}`}
      status={stateOf(log)}
      note={[leaderLogsCopy.submitted(log.submittedAt, now), sizeOf(log), log.late && leaderLogsCopy.late]
        .filter(Boolean)
        .join('，')}
      onPress={() => open(leaderPages.log(log.id))}
    />
  )
}

const stateOf = ({ commented }: GroupLog): TagProps =>
  commented ? { tone: 'ok', text: leaderLogsCopy.commented } : { tone: 'open', text: leaderLogsCopy.open }

const sizeOf = ({ characters, pictures }: GroupLog): string =>
  [leaderLogsCopy.characters(characters), pictures > 0 && leaderLogsCopy.pictures(pictures)]
    .filter(Boolean)
    .join('，')

function columnsAt(now: Instant): Column<GroupLog>[] {
  const { columns } = leaderLogsCopy
  return [
    { key: 'name', head: columns.name, cell: ({ name }) => name },
    { key: 'school', head: columns.school, cell: ({ schoolName }) => schoolName },
    { key: 'about', head: columns.about, cell: ({ title }) => title },
    { key: 'state', head: columns.state, cell: (log) => <Mini {...stateOf(log)} /> },
    {
      key: 'submitted',
      head: columns.submitted,
      cell: ({ submittedAt }) => leaderLogsCopy.submitted(submittedAt, now),
    },
    { key: 'length', head: columns.length, cell: sizeOf, numeric: true },
  ]
}
