import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Waiting } from '../../../../components/waiting'
import { libraryCopy as copy } from '../../../../copy/library'
import { ResourceRow } from '../../../../parts/resources/resource-row'
import { toneOf } from '../../../../parts/resources/tone'

/** One's own work: what the school asks for first. */
export function OwnShelf() {
  const reading = useReading(['library.myResources'], () => api.library.myResources.query({}))
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  if (reading.value.length === 0) return <Empty icon="award" title={copy.noneMine} text={copy.noneMineText} />
  return (
    <Card flush>
      {reading.value.map((resource) => (
        <ResourceRow
          key={resource.id}
          resource={resource}
          of="author"
          status={{ tone: toneOf(resource.state), text: copy.states[resource.state] }}
        />
      ))}
    </Card>
  )
}
