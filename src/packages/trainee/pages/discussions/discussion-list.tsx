import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { Waiting } from '../../../../components/waiting'
import { dayAndTime } from '../../../../copy/dates'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import { studyPages } from '../../study/paths'
import { useDiscussions } from './use-discussions'

export function DiscussionList({ course }: { course: string | undefined }) {
  const reading = useDiscussions(course)
  const now = useNow()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { rows: discussions, more: earlier } = reading
  if (discussions.length === 0) return <Empty icon="talk" title={copy.none} text={copy.noneText} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Card flush label={copy.title}>
        {discussions.map(({ id, title, byName, at, posts, audience }) => (
          <Row
            key={id}
            icon="talk"
            title={title}
            note={[copy.audience[audience], copy.opened(byName, dayAndTime(at, now)), copy.posts(posts)].join(
              '，',
            )}
            onPress={() => open(studyPages.discussion(id))}
          />
        ))}
      </Card>
      {earlier && <Button block text={copy.earlier} onPress={earlier} />}
    </>
  )
}
