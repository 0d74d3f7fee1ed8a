import { useState } from 'react'
import type { ResourceLine } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { libraryDeskCopy as copy } from '../../../../copy/library'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'

interface ReturnSheetProps {
  resource: ResourceLine
  busy: boolean
  onReturn: (why: string) => void
  onClose: () => void
}

/** Back to the school, with a reason that the school and the author read. */
export function ReturnSheet({ resource, busy, onReturn, onClose }: ReturnSheetProps) {
  const [why, write] = useState('')
  return (
    <Sheet open title={resource.title} onClose={onClose}>
      <ReasonField label={copy.backWhy} usual={copy.usual} value={why} onChange={write} />
      <Button
        block
        kind="primary"
        text={copy.back}
        busy={busy}
        disabled={why.trim().length < SHORTEST_REASON}
        onPress={() => onReturn(why.trim())}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
