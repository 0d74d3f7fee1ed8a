import { View } from '@tarojs/components'
import { useState } from 'react'
import { dateInChina, type Instant } from '@/domain/shared'
import type { EvidenceFile, MyTask } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Prose } from '../../../../components/prose'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Section } from '../../../../components/section'
import { Confirm } from '../../../../components/sheet'
import { Tag } from '../../../../components/tag'
import { calendarDate } from '../../../../copy/dates'
import { evidenceCopy as copy, taskStatus } from '../../../../copy/evidence'
import { AttemptPoints } from '../../../../parts/evidence/attempt-points'
import { FileSheet } from '../../../../parts/evidence/file-sheet'
import { TaskCard } from '../../../../parts/evidence/task-card'
import { Thread } from '../../../../parts/evidence/thread'
import { useNow } from '../../../../platform/clock'
import { AttemptList } from './attempt-list'
import { replyTo } from './reply'
import { Viewers } from './viewers'

/** A task that was handed in: its newest attempt, what the reviewer made of it, and the way back while there is one. */
export function Reading({ task, asOf }: { task: MyTask; asOf: Instant | undefined }) {
  const now = useNow()
  const [file, setFile] = useState<EvidenceFile>()
  const [asking, setAsking] = useState(false)
  const withdraw = useDeed<undefined, unknown>(
    () => api.evidence.withdrawTask.mutate({ key: task.key }),
    ['evidence.task', 'evidence.myTasks', 'evidence.points'],
    () => setAsking(false),
  )
  const [newest] = task.attempts
  const dock =
    task.state === 'submitted' ? (
      <Dock>
        <Button text={copy.withdraw} onPress={() => setAsking(true)} />
      </Dock>
    ) : undefined
  return (
    <Page title={copy.title} dock={dock}>
      <ShownSince at={asOf} />
      <RefusalNotice refusal={withdraw.refusal} />
      <TaskCard title={task.title} specifications={newest?.specifications ?? task.specifications}>
        <View className="evidence-title">
          <Tag {...taskStatus(task)} />
        </View>
        {newest && <View className="sub">{copy.submittedAt(newest.submittedAt, now)}</View>}
        {newest?.verdict && (
          <View className="sub">{copy.verdictBy(newest.verdict.byName, newest.verdict.at, now)}</View>
        )}
      </TaskCard>
      {newest && <AttemptPoints attempt={newest} onOpen={setFile} />}
      <Section title={copy.reflection} />
      <Card>
        <Prose text={task.reflection} />
      </Card>
      {task.expiresOn && task.files.some(({ kind }) => kind !== 'document') && (
        <View className="sub">{copy.deletedOn(calendarDate(task.expiresOn, dateInChina(now)))}</View>
      )}
      <Viewers taskKey={task.key} files={task.files} now={now} />
      {task.attempts.length > 1 && <AttemptList task={task} now={now} />}
      <Thread thread={task.thread} now={now} say={replyTo(task.key)} />
      <FileSheet task={task.id} file={file} onClose={() => setFile(undefined)} />
      <Confirm
        open={asking}
        title={copy.withdrawTitle}
        text={copy.withdrawText}
        verb={copy.withdraw}
        busy={withdraw.busy}
        onConfirm={() => withdraw.run(undefined)}
        onClose={() => setAsking(false)}
      />
    </Page>
  )
}
