import { useState } from 'react'
import type { GroupId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Segments } from '../../../../components/segments'
import { Waiting } from '../../../../components/waiting'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { AttemptQueue } from '../../../../parts/evidence/attempt-queue'

/** What the people of a leader's group have handed in. */
export default function GroupEvidencePage() {
  return (
    <Page desk title={copy.groupTitle}>
      <ForBound>{() => <Groups />}</ForBound>
    </Page>
  )
}

function Groups() {
  const reading = useReading(['trainingLog.ledGroups'], () => api.trainingLog.ledGroups.query({}))
  const [chosen, choose] = useState<string>()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const groups = reading.value
  const group = groups.find(({ id }) => id === chosen) ?? groups[0]
  if (!group) return <Empty icon="lock" title={copy.notLeader} text={copy.notLeaderWhy} />
  return (
    <>
      {groups.length > 1 && (
        <Segments
          small
          label={copy.groupTitle}
          options={groups.map(({ id, name }) => ({ value: id, text: name }))}
          value={group.id}
          onChange={choose}
        />
      )}
      <AttemptQueue key={group.id} of={{ kind: 'group', group: group.id as GroupId }} />
    </>
  )
}
