import { judgeRevision, type Revision } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { Deed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { shellCopy } from '../../../../copy/shell'
import type { ReadSession } from '../../answers'
import { RefusedDeed } from './refused-deed'
import { EXTENSIONS, extension } from './view'

export interface DeedSheetProps {
  open: boolean
  session: ReadSession
  now: Instant
  deed: Deed<Revision, unknown>
  onClose: () => void
}

/** A quarter, half or whole hour more; what the rules do not allow is not offered. */
export function ExtendSheet({ open, session, now, deed, onClose }: DeedSheetProps) {
  const offered = EXTENSIONS.map((minutes) => ({ minutes, revision: extension(session, minutes) })).filter(
    ({ revision }) => judgeRevision(session, revision, session.records, now).result === 'allow',
  )
  return (
    <Sheet open={open} title={copy.deeds.extend.title} onClose={onClose}>
      <RefusedDeed refusal={deed.refusal} />
      {offered.map(({ minutes, revision }) => (
        <Button
          key={minutes}
          block
          text={copy.extendBy(session.end, minutes)}
          busy={deed.busy}
          onPress={() => deed.run(revision)}
        />
      ))}
      <Button block kind="text" text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
