import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { usePages } from '../../../../api/use-pages'
import { Button } from '../../../../components/button'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { libraryDeskCopy as copy } from '../../../../copy/library'
import { ResourceList } from '../../../../parts/resources/resource-list'

/** What the school keeps and has asked for; what its author agreed to goes on to the county. */
export default function SchoolLibraryPage() {
  return (
    <Page desk title={copy.school}>
      <ForBound>{(me) => (me.row ? <Content school={me.row.school} /> : null)}</ForBound>
    </Page>
  )
}

function Content({ school }: { school: string }) {
  const reading = usePages(
    ['library.listResources', school],
    (before: Instant | undefined) =>
      api.library.listResources.query({ of: { kind: 'school', school }, ...(before && { before }) }),
    ({ resources, hasMore }) => ({ rows: resources, next: hasMore ? resources.at(-1)?.at : undefined }),
  )
  const propose = useDeed(
    (resource: string) => api.library.propose.mutate({ resource }),
    ['library.listResources', 'library.resource'],
  )
  return (
    <>
      <RefusalNotice refusal={propose.refusal} />
      <ResourceList reading={reading} noneText={copy.noneText}>
        {({ id, state, reach }) =>
          state === 'kept' &&
          (reach === 'county' ? (
            <Button small text={copy.propose} busy={propose.busy} onPress={() => propose.run(id)} />
          ) : (
            copy.onlySchool
          ))
        }
      </ResourceList>
    </>
  )
}
