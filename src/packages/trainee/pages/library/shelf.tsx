import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { Waiting } from '../../../../components/waiting'
import { libraryCopy as copy } from '../../../../copy/library'
import { ResourceRow } from '../../../../parts/resources/resource-row'
import { SearchSheet } from './search-sheet'
import { ANYTHING, type Library, useLibrary } from './use-library'

/** The school's or the county's shelf, the newest first. */
export function Shelf({ shelf }: { shelf: 'school' | 'county' }) {
  const { wanted, find, reading } = useLibrary(shelf)
  const [searching, setSearching] = useState(false)
  const words = copy.wanted(wanted)
  return (
    <>
      <Card flush>
        <Row compact icon="search" title={words || copy.search} onPress={() => setSearching(true)} />
      </Card>
      {words && <Button block text={copy.showAll} onPress={() => find(ANYTHING)} />}
      <Found shelf={shelf} reading={reading} isSearch={words !== ''} />
      {searching && (
        <SearchSheet
          wanted={wanted}
          onFind={(next) => {
            find(next)
            setSearching(false)
          }}
          onClose={() => setSearching(false)}
        />
      )}
    </>
  )
}

interface FoundProps extends Pick<Library, 'reading'> {
  shelf: 'school' | 'county'
  isSearch: boolean
}

function Found({ shelf, reading, isSearch }: FoundProps) {
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  if (reading.rows.length === 0)
    return (
      <Empty
        icon="search"
        title={isSearch ? copy.nothingFound : copy.none}
        text={isSearch ? copy.nothingFoundText : copy.noneText[shelf]}
      />
    )
  return (
    <>
      <ShownSince at={reading.asOf} />
      <Card flush>
        {reading.rows.map((resource) => (
          <ResourceRow key={resource.id} resource={resource} of={shelf} />
        ))}
      </Card>
      {reading.more && <Button block text={copy.more} onPress={reading.more} />}
    </>
  )
}
