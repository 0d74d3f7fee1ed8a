import type { ResourceLine } from '../../api/answers'
import { Row } from '../../components/row'
import type { TagProps } from '../../components/tag'
import { libraryCopy as copy } from '../../copy/library'
import { open } from '../../platform/navigate'
import { libraryPages } from './paths'

export interface ResourceRowProps {
  resource: ResourceLine
  /** whose list it is: what all lines have in common is not said again */
  of: 'county' | 'school' | 'author'
  status?: TagProps
}

/** One resource in a list; opens it. */
export function ResourceRow({ resource, of, status }: ResourceRowProps) {
  const { title, name, points, collection } = resource
  const by = { county: copy.by(resource), school: name, author: '' }[of]
  const about = [by, copy.points(points), collection && copy.collections[collection]]
  return (
    <Row
      title={title}
      status={status}
      note={about.filter(Boolean).join('，')}
      onPress={() => open(libraryPages.resource(resource.id))}
    />
  )
}
