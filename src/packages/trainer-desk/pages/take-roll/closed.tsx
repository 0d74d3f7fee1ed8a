import type { OutboxEntry } from '../../../../api/outbox'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Facts } from '../../../../components/facts'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { rollCopy as copy } from '../../../../copy/roll'
import { ResultHead } from '../../../../parts/check-in-result/result-head'
import { open } from '../../../../platform/navigate'
import type { ReadSession } from '../../answers'
import { trainerPages } from '../../paths'
import { closedRoll, contradictsItself } from './closed-roll'

interface ClosedProps {
  session: ReadSession
  entry: OutboxEntry
  onAgain: () => void
}

/** The roll is on this device, or has arrived. */
export function Closed({ session, entry, onAgain }: ClosedProps) {
  const isSent = entry.verdict.state === 'accepted'
  const { takenAt, headcount, named } = closedRoll(entry)
  return (
    <Page
      title={copy.takeTitle}
      dock={
        <Dock>
          <Button text={copy.again} onPress={onAgain} />
          <Button
            kind="primary"
            text={copy.compare}
            disabled={!isSent}
            onPress={() => open(trainerPages.roll(session.id))}
          />
        </Dock>
      }
    >
      <ResultHead
        tone={isSent ? 'ok' : 'offline'}
        title={isSent ? copy.sent : copy.kept}
        note={isSent ? copy.sentNote : copy.keptNote(takenAt)}
      />
      {contradictsItself(entry) && <Notice tone="warn">{copy.contradicts}</Notice>}
      <Card className="stack">
        <Facts
          facts={[
            { name: copy.facts.takenAt, value: copy.one(takenAt, closedRoll(entry).directions) },
            { name: copy.facts.counted, value: copy.people(headcount) },
            { name: copy.facts.named, value: copy.people(named) },
          ]}
        />
      </Card>
    </Page>
  )
}
