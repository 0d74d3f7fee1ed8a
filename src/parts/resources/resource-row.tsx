import type { ResourceLine } from '../../api/answers'
import { Row } from '../../components/row'
import type { TagProps } from '../../components/tag'
import { libraryCopy as copy } from '../../copy/library'
import { open } from '../../platform/navigate'
import { libraryPages } from './paths'

export interface ResourceRowProps {
  resource: ResourceLine
  status?: TagProps
}

/** One resource in a list; opens it. */
export function ResourceRow({ resource, status }: ResourceRowProps) {
  const { title, points, collection } = resource
  const about = [copy.by(resource), copy.points(points), collection && copy.collections[collection]]
  return (
    <Row
      title={title}
      status={status}
      note={about.filter(Boolean).join('，')}
      onPress={() => open(libraryPages.resource(resource.id))}
    />
  )
}
