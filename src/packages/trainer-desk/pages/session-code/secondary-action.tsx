import { useState } from 'react'
import type { Direction } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { queryClient } from '../../../../api/query'
import { type Refusal, refusalOf } from '../../../../api/refused'
import { Button } from '../../../../components/button'
import { Confirm } from '../../../../components/sheet'
import { refusalText } from '../../../../copy/refusals'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { open } from '../../../../platform/navigate'
import type { Session } from './view'

export interface SecondaryActionProps {
  session: Session
  direction: Direction
  offline: boolean
  onDone: () => void
}

/** Until the check-out is open: open it. From then on the sheet is what is left to do. */
export function SecondaryAction({ session, direction, offline, onDone }: SecondaryActionProps) {
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  if (direction === 'out')
    return (
      <Button
        text={copy.toSheet}
        onPress={() => open(`/packages/trainer-desk/pages/attendance/index?session=${session.id}`)}
      />
    )
  const openCheckOut = async () => {
    const revision = { kind: 'open-check-out' } as const
    try {
      await api.session.reviseSession.mutate({ session: session.id as SessionId, revision })
      setAsking(false)
    } catch (error) {
      setRefusal(refusalOf(error))
    }
    await queryClient.invalidateQueries({ queryKey: ['session.session', session.id] })
    onDone()
  }
  return (
    <>
      <Button text={copy.openCheckOut} disabled={offline} onPress={() => setAsking(true)} />
      <Confirm
        open={isAsking}
        title={copy.openCheckOutTitle}
        text={refusal ? refusalText(refusal).title : copy.openCheckOutText}
        verb={copy.openCheckOut}
        onConfirm={() => void openCheckOut()}
        onClose={() => setAsking(false)}
      />
    </>
  )
}
