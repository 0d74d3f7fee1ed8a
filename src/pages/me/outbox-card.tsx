import { useState } from 'react'
import { latestFor, sessionOfScan } from '../../api/kept-scan'
import { useMySessions } from '../../api/mine'
import { acknowledge, type OutboxEntry, replay, useOutbox } from '../../api/outbox'
import { Button } from '../../components/button'
import { Card, GroupHead } from '../../components/card'
import { Row } from '../../components/row'
import { Mini, type TagProps } from '../../components/tag'
import { meCopy } from '../../copy/me'
import { refusalText } from '../../copy/refusals'
import { useNow } from '../../platform/clock'
import { VerdictSheet } from './verdict-sheet'
import './me.scss'

const copy = meCopy.outbox

/** What this phone has promised to send, and the answers that have come meanwhile. */
export function OutboxCard() {
  const entries = useOutbox()
  const [read, setRead] = useState<OutboxEntry>()
  const waiting = entries.filter(({ verdict }) => verdict.state === 'waiting')
  const answered = entries.filter(({ verdict }) => verdict.state !== 'waiting')
  return (
    <>
      {waiting.length > 0 && (
        <Card flush>
          <GroupHead title={copy.waiting(waiting.length)}>
            <Mini tone="offline" text={copy.isWaiting} />
          </GroupHead>
          {waiting.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
          <Button block kind="text" icon="again" text={copy.retry} onPress={() => void replay()} />
        </Card>
      )}
      {answered.length > 0 && (
        <Card flush>
          <GroupHead title={copy.answered(answered.length)} />
          {answered.map((entry) => (
            <EntryRow key={entry.id} entry={entry} onPress={() => setRead(entry)} />
          ))}
        </Card>
      )}
      <VerdictSheet
        entry={read}
        onSeen={(id) => {
          acknowledge(id)
          setRead(undefined)
        }}
        onClose={() => setRead(undefined)}
      />
    </>
  )
}

function EntryRow({ entry, onPress }: { entry: OutboxEntry; onPress?: () => void }) {
  const now = useNow()
  const id = sessionOfScan(entry)
  const session = useMySessions().data?.sessions.find((one) => one.id === id)
  const isScan = isScanned(entry)
  const names: Readonly<Record<string, string>> = copy.names
  const at = isScan ? (entry.verdict.state === 'waiting' ? copy.savedAt : copy.sentAfter) : copy.keptAt
  return (
    <Row
      icon={isScan ? 'scan' : 'upload'}
      title={isScan ? copy.scan(session?.title) : (names[entry.path] ?? copy.other)}
      status={statusOf(entry, now)}
      note={at(entry.createdAt, now)}
      onPress={onPress}
    />
  )
}

/** Only a scan grows too old; everything else may be sent at any time. */
const isScanned = ({ path }: OutboxEntry): boolean => path === 'checkIn.submitOffline'

function statusOf(entry: OutboxEntry, now: ReturnType<typeof useNow>): TagProps {
  const { verdict } = entry
  if (verdict.state === 'waiting')
    return isScanned(entry)
      ? { tone: 'due', text: copy.before(latestFor(entry), now) }
      : { tone: 'offline', text: copy.isWaiting }
  if (verdict.state === 'refused') return { tone: 'bad', text: refusalText(verdict, now).title }
  const isPending = (verdict.answer as { status?: unknown } | null)?.status === 'pending'
  return isPending ? { tone: 'running', text: copy.pending } : { tone: 'ok', text: copy.accepted }
}
