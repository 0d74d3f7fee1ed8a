import type { Instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { ShownSince } from '../../../../components/offline'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { logCopy } from '../../../../copy/training-log'
import { open } from '../../../../platform/navigate'
import type { LogLine, LogsView } from './view'

interface LogListsProps {
  view: LogsView
  asOf: Instant | undefined
  earlier: (() => void) | undefined
}

export function LogLists({ view, asOf, earlier }: LogListsProps) {
  const { toWrite, written } = view
  return (
    <>
      <ShownSince at={asOf} />
      {toWrite.length > 0 && <Section title={logCopy.toWrite(toWrite.length)} />}
      <Lines lines={toWrite} />
      {written.length > 0 && <Section title={logCopy.written} />}
      <Lines lines={written} />
      {earlier && <Button block text={logCopy.earlier} onPress={earlier} />}
    </>
  )
}

function Lines({ lines }: { lines: readonly LogLine[] }) {
  if (lines.length === 0) return null
  return (
    <Card flush>
      {lines.map(({ key, title, status, note, url }) => (
        <Row key={key} title={title} status={status} note={note} onPress={() => open(url)} />
      ))}
    </Card>
  )
}
