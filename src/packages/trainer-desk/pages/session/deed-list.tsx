import { useState } from 'react'
import type { Instant, SessionId } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Confirm } from '../../../../components/sheet'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import type { ReadSession } from '../../answers'
import { CancelSheet } from './cancel-sheet'
import { ExtendSheet } from './extend-sheet'
import { PostponeSheet } from './postpone-sheet'
import { RefusedDeed } from './refused-deed'
import { useRenewal, useRevision } from './use-session'
import { type DeedName, openDeeds } from './view'

/** What can be done to this half-day now; each asks once before it is done. */
export function DeedList({ session, now }: { session: ReadSession; now: Instant }) {
  const [chosen, setChosen] = useState<DeedName>()
  const close = () => setChosen(undefined)
  const id = session.id as SessionId
  const revision = useRevision(id, close)
  const renewal = useRenewal(id, close)
  const deeds = openDeeds(session, session.records, now)
  if (deeds.length === 0) return null
  const shown = { session, now, deed: revision, onClose: close }
  return (
    <>
      <RefusedDeed refusal={chosen ? undefined : (revision.refusal ?? renewal.refusal)} />
      <Card flush label={copy.change}>
        {deeds.map((deed) => (
          <Row
            key={deed}
            icon={copy.deeds[deed].icon}
            title={copy.deeds[deed].title}
            note={copy.deeds[deed].note}
            onPress={() => {
              revision.reset()
              renewal.reset()
              setChosen(deed)
            }}
          />
        ))}
      </Card>
      <ExtendSheet open={chosen === 'extend'} {...shown} />
      <PostponeSheet key={`${session.start}-${session.end}`} open={chosen === 'postpone'} {...shown} />
      <CancelSheet open={chosen === 'cancel'} {...shown} />
      <Confirm
        open={chosen === 'open-check-out'}
        {...copy.openCheckOut}
        busy={revision.busy}
        onConfirm={() => revision.run({ kind: 'open-check-out' })}
        onClose={close}
      />
      <Confirm
        open={chosen === 'renew-code'}
        {...copy.renew}
        busy={renewal.busy}
        onConfirm={() => renewal.run(session.generation)}
        onClose={close}
      />
    </>
  )
}
