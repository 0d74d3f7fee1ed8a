import { useDidShow } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { Waiting } from '../../../../components/waiting'
import { evidenceCopy as copy, taskStatus } from '../../../../copy/evidence'
import { open } from '../../../../platform/navigate'
import { evidencePoints, evidenceTask } from '../../evidence/paths'
import { type TaskGroups, type TasksState, useTasks } from './use-tasks'

/** Everything that a teacher brings evidence for. */
export default function EvidencePage() {
  const tasks = useTasks()
  useDidShow(() => void refresh())
  const mayBegin = tasks.state === 'ready' || tasks.state === 'empty'
  const dock = mayBegin ? (
    <Dock>
      <Button kind="primary" icon="add" text={copy.begin} onPress={() => open(evidencePoints())} />
    </Dock>
  ) : undefined
  return (
    <Page title={copy.title} dock={dock}>
      <ForBound>{() => <Content tasks={tasks} />}</ForBound>
    </Page>
  )
}

function Content({ tasks }: { tasks: TasksState }) {
  switch (tasks.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={tasks} />
    case 'guest':
      return <Empty icon="write" title={copy.guest.title} text={copy.guest.text} />
    case 'empty':
      return <Empty icon="upload" title={copy.none} text={copy.noneText} />
    case 'ready':
      return (
        <>
          <ShownSince at={tasks.asOf} />
          <Group title={copy.groups.open} tasks={tasks.groups.open} />
          <Group title={copy.groups.submitted} tasks={tasks.groups.submitted} />
          <Group title={copy.groups.certified} tasks={tasks.groups.certified} />
        </>
      )
  }
}

function Group({ title, tasks }: { title: string; tasks: TaskGroups[keyof TaskGroups] }) {
  if (tasks.length === 0) return null
  return (
    <>
      <Section title={title} />
      <Card flush>
        {tasks.map((task) => (
          <Row
            key={task.key}
            title={task.title || copy.untitled}
            status={taskStatus(task)}
            note={copy.line(task.points, task.attempt)}
            onPress={() => open(evidenceTask(task.key))}
          />
        ))}
      </Card>
    </>
  )
}
