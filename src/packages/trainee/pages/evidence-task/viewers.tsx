import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import type { EvidenceFile } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card, GroupHead } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { WaitingPart } from '../../../../components/waiting'
import { dayAndTime } from '../../../../copy/dates'
import { evidenceCopy as copy } from '../../../../copy/evidence'

interface ViewersProps {
  taskKey: string
  files: readonly EvidenceFile[]
  now: Instant
}

/** Who has looked at recordings: their author can always see it. */
export function Viewers({ taskKey, files, now }: ViewersProps) {
  const recordings = files.filter(({ kind, status }) => kind !== 'document' && status === 'ready')
  return recordings.map(({ id, name }) => (
    <ViewersOfFile key={id} taskKey={taskKey} file={id} name={name} now={now} />
  ))
}

interface ViewersOfFileProps {
  taskKey: string
  file: string
  name: string
  now: Instant
}

function ViewersOfFile({ taskKey, file, name, now }: ViewersOfFileProps) {
  const reading = useReading(['evidence.viewers', file], () =>
    api.evidence.viewers.query({ key: taskKey, file }),
  )
  if (reading.state !== 'ready') return <WaitingPart reading={reading} />
  return (
    <Card flush>
      <GroupHead title={`${copy.viewers}：${name}`} />
      {reading.value.length === 0 && (
        <View className="evidence-criteria">
          <View className="sub">{copy.noViewers}</View>
        </View>
      )}
      {reading.value.map((view) => (
        <Row key={view.id} compact title={view.name} value={dayAndTime(view.at, now)} />
      ))}
    </Card>
  )
}
