import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { Waiting } from '../../../../components/waiting'
import { libraryCopy as copy } from '../../../../copy/library'
import { ResourceRow } from '../../../../parts/resources/resource-row'
import { SearchCard } from './search-card'
import { ANYTHING, useLibrary } from './use-library'

/** The school's or the county's shelf, the newest first. */
export function Shelf({ shelf }: { shelf: 'school' | 'county' }) {
  const { wanted, find, reading } = useLibrary(shelf)
  const isFiltered = wanted !== ANYTHING
  return (
    <>
      <SearchCard wanted={wanted} onFind={find} />
      {reading.state !== 'ready' ? (
        <Waiting reading={reading} />
      ) : reading.rows.length === 0 ? (
        <Empty
          icon="search"
          title={isFiltered ? copy.nothingFound : copy.none}
          text={isFiltered ? copy.nothingFoundText : copy.noneText[shelf]}
        />
      ) : (
        <Card flush>
          {reading.rows.map((resource) => (
            <ResourceRow key={resource.id} resource={resource} />
          ))}
        </Card>
      )}
      {reading.state === 'ready' && reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}
