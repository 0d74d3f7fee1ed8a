import { formatHundredths } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { trainerSessionsCopy } from '../../../../copy/trainer-sessions'
import type { ReadSession } from '../../answers'

/** When, where, for whom, worth what, run by whom. */
export function SessionFacts({ session }: { session: ReadSession }) {
  const { facts } = copy
  return (
    <Card>
      <Facts
        facts={[
          { name: facts.time, value: copy.dateAndTime(session.start, session.end) },
          { name: facts.place, value: copy.place(session.place.name, session.place.radius) },
          { name: facts.mode, value: trainerSessionsCopy.modes[session.mode] },
          { name: facts.worth, value: copy.worth(formatHundredths(session.worth)) },
          { name: facts.invited, value: copy.invitedWords(session.invited, session.invitedCount) },
          { name: facts.trainers, value: session.trainerNames.join('、') },
        ]}
      />
    </Card>
  )
}
