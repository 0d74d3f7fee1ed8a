import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { EvidenceFile, HandedIn, MyTask } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { Sheet } from '../../../../components/sheet'
import type { TagProps } from '../../../../components/tag'
import { evidenceCopy as copy, markTag } from '../../../../copy/evidence'
import { AttemptPoints } from '../../../../parts/evidence/attempt-points'
import { FileSheet } from '../../../../parts/evidence/file-sheet'

/** What was handed in before, each as it was then. */
export function AttemptList({ task, now }: { task: MyTask; now: Instant }) {
  const [opened, setOpened] = useState<HandedIn>()
  const [file, setFile] = useState<EvidenceFile>()
  return (
    <>
      <Section title={copy.attempts} />
      <Card flush>
        {task.attempts.map((attempt) => (
          <Row
            key={attempt.id}
            title={copy.attempt(attempt.number)}
            status={attemptStatus(attempt)}
            note={copy.submittedAt(attempt.submittedAt, now)}
            onPress={() => setOpened(attempt)}
          />
        ))}
      </Card>
      <Sheet
        open={opened !== undefined && file === undefined}
        title={opened ? copy.attempt(opened.number) : ''}
        onClose={() => setOpened(undefined)}
      >
        {opened && <AttemptPoints attempt={opened} onOpen={setFile} />}
      </Sheet>
      <FileSheet task={task.id} file={file} onClose={() => setFile(undefined)} />
    </>
  )
}

/** Withdrawn, waiting, or the worst mark among its points. */
function attemptStatus({ state, verdict }: HandedIn): TagProps {
  if (state === 'withdrawn') return { tone: 'excused', text: copy.withdrawn }
  if (!verdict) return { tone: 'running', text: copy.verdict }
  const marks = verdict.points.map(({ mark }) => mark)
  if (marks.includes('fail')) return markTag('fail')
  return markTag(marks.every((mark) => mark === 'distinction') ? 'distinction' : 'pass')
}
