import { View } from '@tarojs/components'
import { useState } from 'react'
import { type ItemRef, needsConsent } from '@/domain/evidence'
import { Button } from '../../../../components/button'
import { Confirm } from '../../../../components/sheet'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { TaskCard } from '../../../../parts/evidence/task-card'
import { Thread } from '../../../../parts/evidence/thread'
import { KnownFile } from '../../../../parts/file-upload'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import { evidencePoints } from '../../evidence/paths'
import { AttemptList } from './attempt-list'
import { ClassCard } from './class-card'
import { ItemSheet } from './item-sheet'
import { PointCard } from './point-card'
import { replyTo } from './reply'
import type { TaskWriting } from './use-writing'

/** What is on its way, then every item of every point. */
export function MaterialList({ writing }: { writing: TaskWriting }) {
  const { task, content, files, materials, flush, discard } = writing
  const [opened, setOpened] = useState<ItemRef>()
  const [asking, setAsking] = useState(false)
  const now = useNow()
  const attached = new Set(content.attachments.map(({ file }) => file))
  const moving = files.filter(
    ({ id, status }) => attached.has(id) && status !== 'ready' && status !== 'deleted',
  )
  return (
    <>
      <TaskCard title={content.title} specifications={task.specifications}>
        <View className="evidence-task__edit">
          <Button
            kind="text"
            icon="write"
            text={copy.changePoints}
            onPress={() => void flush().then(() => open(evidencePoints(task.key)))}
          />
        </View>
      </TaskCard>
      {moving.map((file) => (
        <KnownFile key={file.id} file={file} />
      ))}
      {materials.standings.map((standing) => (
        <PointCard key={standing.point} standing={standing} writing={writing} onOpen={setOpened} />
      ))}
      {needsConsent(materials.standings) && <ClassCard writing={writing} />}
      {task.attempts.length > 0 && (
        <>
          <AttemptList task={task} now={now} />
          <Thread thread={task.thread} now={now} say={replyTo(task.key)} />
        </>
      )}
      {task.attempt === 0 && (
        <Button kind="text" icon="delete" text={copy.discard} onPress={() => setAsking(true)} />
      )}
      <ItemSheet at={opened} writing={writing} onClose={() => setOpened(undefined)} />
      <Confirm
        danger
        open={asking}
        title={copy.discardTitle}
        text={copy.discardText}
        verb={copy.discard}
        busy={discard.busy}
        onConfirm={() => discard.run(undefined)}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
