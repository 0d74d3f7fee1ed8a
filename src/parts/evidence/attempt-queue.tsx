import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { api } from '../../api/client'
import { refresh } from '../../api/mine'
import { usePages } from '../../api/use-pages'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { ShownSince } from '../../components/offline'
import { Row } from '../../components/row'
import { Tabs } from '../../components/tabs'
import { Waiting } from '../../components/waiting'
import { reviewCopy as copy } from '../../copy/evidence-review'
import { open } from '../../platform/navigate'
import { evidencePages } from './paths'

type Wanted = Parameters<typeof api.evidence.listAttempts.query>[0]

/** What a school or a group has handed in: the one that waits the longest first. */
export function AttemptQueue({ of }: { of: Wanted['of'] }) {
  const [show, choose] = useState<Wanted['show']>('submitted')
  useDidShow(() => void refresh())
  const reading = usePages(
    ['evidence.listAttempts', { of, show }],
    (from: number | undefined) =>
      api.evidence.listAttempts.query({ of, show, ...(from !== undefined && { from }) }),
    ({ attempts, hasMore }) => ({
      rows: attempts,
      next: hasMore ? attempts.at(-1)?.submittedAt : undefined,
    }),
  )
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { rows: attempts, more } = reading
  const { counts, now } = reading.first
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Tabs
        label={copy.tabsLabel}
        tabs={[
          { value: 'submitted', text: copy.tabs.submitted(counts.submitted) },
          { value: 'judged', text: copy.tabs.judged(counts.judged) },
        ]}
        value={show}
        onChange={choose}
      />
      {attempts.length === 0 ? (
        <Empty icon="award" title={copy.none[show]} text={copy.noneText[show]} />
      ) : (
        <Card flush>
          {attempts.map(({ id, name, title, points, number, submittedAt }) => (
            <Row
              key={id}
              title={`${name}　${title}`}
              note={copy.line(points, number, submittedAt, now)}
              onPress={() => open(evidencePages.attempt(id))}
            />
          ))}
        </Card>
      )}
      {more && <Button block text={copy.more} onPress={more} />}
    </>
  )
}
