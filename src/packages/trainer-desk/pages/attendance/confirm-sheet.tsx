import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import type { HandSheetProps } from './correct-sheet'
import { useConfirmation } from './use-attendance'

/** Confirms pending records of people who were seen in the hall. */
export function ConfirmSheet({ open, session, people, onClose, onDone }: HandSheetProps) {
  const [why, setWhy] = useState('')
  const confirmation = useConfirmation(session, onDone)
  return (
    <Sheet open={open} title={copy.confirmTitle} onClose={onClose}>
      <View>{copy.confirmText(people.map(({ name }) => name))}</View>
      <ReasonField label={copy.why} usual={copy.confirmWhy} value={why} onChange={setWhy} />
      <RefusalNotice refusal={confirmation.refusal} />
      <Button
        block
        kind="primary"
        text={copy.confirm(people.length)}
        disabled={why.trim().length < SHORTEST_REASON}
        busy={confirmation.busy}
        onPress={() => confirmation.run({ people: people.map(({ person }) => person), why: why.trim() })}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
