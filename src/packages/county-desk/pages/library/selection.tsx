import { useState } from 'react'
import type { ResourceLine } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { libraryDeskCopy as copy } from '../../../../copy/library'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import { ResourceList } from '../../../../parts/resources/resource-list'
import type { SelectionState, Show } from './use-selection'

/** One list of resources, each to be selected or returned. */
export function Selection({ show, reading, decide }: SelectionState & { show: Show }) {
  const [returning, setReturning] = useState<ResourceLine>()
  return (
    <>
      <RefusalNotice refusal={decide.refusal} />
      <ResourceList reading={reading} of="county" noneText={copy.noneCounty[show]}>
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
      {returning && (
        <ReasonSheet
          title={returning.title}
          label={copy.backWhy}
          usual={copy.usual}
          verb={copy.back}
          busy={decide.busy}
          onSend={(why) => {
            decide.run({ resource: returning.id, why })
            setReturning(undefined)
          }}
          onClose={() => setReturning(undefined)}
        />
      )}
    </>
  )
}
