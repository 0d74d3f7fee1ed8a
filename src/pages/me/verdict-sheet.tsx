import { View } from '@tarojs/components'
import type { OutboxEntry } from '../../api/outbox'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { Ordered } from '../../components/steps'
import { checkInCopy } from '../../copy/check-in'
import { meCopy } from '../../copy/me'
import { refusalText } from '../../copy/refusals'
import { shellCopy } from '../../copy/shell'

interface VerdictSheetProps {
  entry: OutboxEntry | undefined
  /** the person has read it: the entry may go */
  onSeen: (id: string) => void
  onClose: () => void
}

/** What the server said to something that was kept. */
export function VerdictSheet({ entry, onSeen, onClose }: VerdictSheetProps) {
  return (
    <Sheet open={entry !== undefined} title={meCopy.outbox.why} onClose={onClose}>
      {entry && <Said entry={entry} />}
      <Button block kind="primary" text={meCopy.outbox.seen} onPress={() => entry && onSeen(entry.id)} />
    </Sheet>
  )
}

function Said({ entry: { verdict } }: { entry: OutboxEntry }) {
  if (verdict.state !== 'refused') {
    const isPending =
      verdict.state === 'accepted' && (verdict.answer as { status?: unknown } | null)?.status === 'pending'
    return <View>{isPending ? checkInCopy.pendingNote : meCopy.outbox.accepted}</View>
  }
  const said = refusalText(verdict)
  return (
    <>
      <View className="strong">{said.title}</View>
      <View>{said.why}</View>
      <Ordered items={said.next} />
      <View className="sub">{shellCopy.reasonCode(said.code)}</View>
    </>
  )
}
