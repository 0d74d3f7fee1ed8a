import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import type { DeedSheetProps } from './extend-sheet'
import { RefusedDeed } from './refused-deed'

/** Cancels the half-day; everybody invited reads the reason. */
export function CancelSheet({ open, session, deed, onClose }: DeedSheetProps) {
  return (
    <ReasonSheet
      open={open}
      title={copy.deeds.cancel.title}
      text={copy.cancelText(session.invitedCount, session.records.in)}
      label={copy.why}
      usual={copy.usualWhy}
      verb={copy.cancelVerb}
      danger
      busy={deed.busy}
      onSend={(why) => deed.run({ kind: 'cancel', why })}
      onClose={onClose}
    >
      <RefusedDeed refusal={deed.refusal} />
    </ReasonSheet>
  )
}
