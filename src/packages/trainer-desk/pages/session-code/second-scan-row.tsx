import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { Row } from '../../../../components/row'
import { Confirm } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { secondScanCopy as copy } from '../../../../copy/second-scan'
import { useSecondScanCall } from './use-second-scan'

/** Asks once, then opens the window in which everybody in the hall scans again. */
export function SecondScanRow({ session }: { session: SessionId }) {
  const [isAsking, setAsking] = useState(false)
  const { run, busy, refusal } = useSecondScanCall(session, () => setAsking(false))
  return (
    <>
      <Row icon="dice" title={copy.call} note={copy.callNote} onPress={() => setAsking(true)} />
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
