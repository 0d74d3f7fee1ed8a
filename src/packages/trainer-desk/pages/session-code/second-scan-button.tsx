import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Confirm } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { secondScanCopy as copy } from '../../../../copy/second-scan'
import { useSecondScanCall } from './use-second-scan'

/** Asks once, then opens the window in which everybody in the hall scans again. */
export function SecondScanButton({ session, disabled }: { session: SessionId; disabled: boolean }) {
  const [isAsking, setAsking] = useState(false)
  const { run, busy, refusal } = useSecondScanCall(session, () => setAsking(false))
  return (
    <>
      <Button icon="dice" text={copy.call} disabled={disabled} onPress={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        title={copy.title}
        text={refusal ? refusalText(refusal).title : copy.text}
        verb={copy.verb}
        busy={busy}
        onConfirm={() => run(undefined)}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
