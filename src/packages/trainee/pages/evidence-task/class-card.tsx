import { dateInChina } from '@/domain/shared'
import { Card, GroupHead } from '../../../../components/card'
import { CheckRow } from '../../../../components/check-box'
import { Notice } from '../../../../components/notice'
import { calendarDate } from '../../../../copy/dates'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { useNow } from '../../../../platform/clock'
import type { TaskWriting } from './use-writing'

/** Which class is in the picture; only classes whose parents have agreed can be. */
export function ClassCard({ writing: { task, content, change } }: { writing: TaskWriting }) {
  const today = dateInChina(useNow())
  const standing = task.classes.filter((one) => one.standing === 'stands')
  if (standing.length === 0) return <Notice tone="warn">{copy.noClasses}</Notice>
  return (
    <Card flush>
      <GroupHead title={copy.classTitle} />
      {standing.map(({ id, className, until, withheld }) => (
        <CheckRow
          key={id}
          title={className}
          note={copy.classUntil(calendarDate(until, today), withheld)}
          checked={content.consent === id}
          onChange={(checked) =>
            change(({ consent: _, ...rest }) => (checked ? { ...rest, consent: id } : rest))
          }
        />
      ))}
    </Card>
  )
}
