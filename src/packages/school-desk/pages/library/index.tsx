import { View } from '@tarojs/components'
import { useState } from 'react'
import { stepFrom } from '@/domain/library'
import type { Instant } from '@/domain/shared'
import type { ResourceLine } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { usePages } from '../../../../api/use-pages'
import { Button } from '../../../../components/button'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { libraryDeskCopy as copy, resourceCopy } from '../../../../copy/library'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import { ResourceList } from '../../../../parts/resources/resource-list'

const CHANGED = ['library.listResources', 'library.resource', 'library.search']

/** What the school keeps and has asked for; what its author agreed to goes on to the county. */
export default function SchoolLibraryPage() {
  return (
    <Page desk title={copy.school}>
      <ForBound>{(me) => (me.row ? <Content school={me.row.school} /> : null)}</ForBound>
    </Page>
  )
}

function Content({ school }: { school: string }) {
  const [takenOut, takeOut] = useState<ResourceLine>()
  const reading = usePages(
    ['library.listResources', school],
    (before: Instant | undefined) =>
      api.library.listResources.query({ of: { kind: 'school', school }, ...(before && { before }) }),
    ({ resources, hasMore }) => ({ rows: resources, next: hasMore ? resources.at(-1)?.at : undefined }),
  )
  const propose = useDeed((resource: string) => api.library.propose.mutate({ resource }), CHANGED)
  const withdraw = useDeed(
    (gone: { resource: string; why: string }) => api.library.withdraw.mutate(gone),
    CHANGED,
    () => takeOut(undefined),
  )
  return (
    <>
      <RefusalNotice refusal={propose.refusal ?? withdraw.refusal} />
      <ResourceList reading={reading} of="school" noneText={copy.noneText}>
        {(resource) => (
          <>
            {resource.state === 'kept' && resource.why && (
              <View className="sub">{resourceCopy.why.kept(resource.why)}</View>
            )}
            {resource.state === 'kept' &&
              (resource.reach === 'county' ? (
                <Button
                  small
                  text={copy.propose}
                  busy={propose.busy}
                  onPress={() => propose.run(resource.id)}
                />
              ) : (
                <View className="sub">{copy.onlySchool}</View>
              ))}
            {stepFrom(resource, 'withdraw') && (
              <Button small kind="text" text={copy.takeOut} onPress={() => takeOut(resource)} />
            )}
          </>
        )}
      </ResourceList>
      {takenOut && (
        <ReasonSheet
          danger
          title={takenOut.title}
          text={copy.takeOutText}
          label={copy.takeOutWhy}
          usual={copy.usualForTakingOut}
          verb={copy.takeOut}
          busy={withdraw.busy}
          onSend={(why) => withdraw.run({ resource: takenOut.id, why })}
          onClose={() => takeOut(undefined)}
        />
      )}
    </>
  )
}
