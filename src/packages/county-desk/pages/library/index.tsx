import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { ResourceLine } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { usePages } from '../../../../api/use-pages'
import { Button } from '../../../../components/button'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { libraryDeskCopy as copy } from '../../../../copy/library'
import { ResourceList } from '../../../../parts/resources/resource-list'
import { CollectionCard } from './collection-card'
import { ReturnSheet } from './return-sheet'

/** What schools proposed and the county selected; the six outcome collections as tables. */
export default function CountyLibraryPage() {
  return (
    <Page desk title={copy.county}>
      <ForBound>{() => <Content />}</ForBound>
    </Page>
  )
}

function Content() {
  const [returning, setReturning] = useState<ResourceLine>()
  const reading = usePages(
    ['library.listResources', 'county'],
    (before: Instant | undefined) =>
      api.library.listResources.query({ of: { kind: 'county' }, ...(before && { before }) }),
    ({ resources, hasMore }) => ({ rows: resources, next: hasMore ? resources.at(-1)?.at : undefined }),
  )
  const decide = useDeed(
    ({ resource, why }: { resource: string; why?: string }) =>
      api.library.select.mutate(
        why === undefined ? { resource, decision: 'select' } : { resource, decision: 'return', why },
      ),
    ['library.listResources', 'library.resource', 'library.search'],
    () => setReturning(undefined),
  )
  return (
    <>
      <RefusalNotice refusal={decide.refusal} />
      <ResourceList reading={reading} noneText={copy.noneCounty}>
        {(resource) => (
          <>
            {resource.state === 'proposed' && (
              <Button
                small
                kind="primary"
                text={copy.select}
                busy={decide.busy}
                onPress={() => decide.run({ resource: resource.id })}
              />
            )}
            <Button small text={copy.back} onPress={() => setReturning(resource)} />
          </>
        )}
      </ResourceList>
      <CollectionCard />
      {returning && (
        <ReturnSheet
          resource={returning}
          busy={decide.busy}
          onReturn={(why) => decide.run({ resource: returning.id, why })}
          onClose={() => setReturning(undefined)}
        />
      )}
    </>
  )
}
