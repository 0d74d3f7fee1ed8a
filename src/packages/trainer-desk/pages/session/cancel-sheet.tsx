import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import type { DeedSheetProps } from './extend-sheet'
import { RefusedDeed } from './refused-deed'

/** Cancels the half-day; everybody invited reads the reason. */
export function CancelSheet({ open, session, deed, onClose }: DeedSheetProps) {
  const [why, setWhy] = useState('')
  return (
    <Sheet open={open} title={copy.deeds.cancel.title} onClose={onClose}>
      <View>{copy.cancelText(session.invitedCount, session.records.in)}</View>
      <ReasonField label={copy.why} usual={copy.usualWhy} value={why} onChange={setWhy} />
      <RefusedDeed refusal={deed.refusal} />
      <Button
        block
        kind="danger"
        text={copy.cancelVerb}
        disabled={why.trim().length < SHORTEST_REASON}
        busy={deed.busy}
        onPress={() => deed.run({ kind: 'cancel', why: why.trim() })}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
