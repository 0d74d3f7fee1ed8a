import { useState } from 'react'
import type { Phase } from '@/domain/session'
import type { SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Confirm } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { open } from '../../../../platform/navigate'
import type { ReadSession } from '../../answers'
import { trainerPages } from '../../paths'

export interface SecondaryActionProps {
  session: ReadSession
  phase: Phase
  offline: boolean
  onDone: () => void
}

const STALE = ['session.session', 'session.listSessions']

/** While the half-day runs its check-out can be opened; before and after, the sheet is what is left to look at. */
export function SecondaryAction({ session, phase, offline, onDone }: SecondaryActionProps) {
  const [isAsking, setAsking] = useState(false)
  const { run, busy, refusal } = useDeed(
    () =>
      api.session.reviseSession.mutate({
        session: session.id as SessionId,
        revision: { kind: 'open-check-out' },
      }),
    STALE,
    () => {
      setAsking(false)
      onDone()
    },
  )
  if (phase !== 'running')
    return <Button icon="table" text={copy.toSheet} onPress={() => open(trainerPages.sheet(session.id))} />
  return (
    <>
      <Button icon="leave" text={copy.openCheckOut} disabled={offline} onPress={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        title={copy.openCheckOutTitle}
        text={refusal ? refusalText(refusal).title : copy.openCheckOutText}
        verb={copy.openCheckOut}
        busy={busy}
        onConfirm={() => run(undefined)}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
