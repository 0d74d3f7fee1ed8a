import { instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Card } from '../../../../components/card'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import type { Tone } from '../../../../components/tag'
import { Waiting } from '../../../../components/waiting'
import { dayAndTime } from '../../../../copy/dates'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../paths'
import { StartCard } from './start-card'
import { isWorking, type ListedEntry } from './view'

/** Where a new sheet comes in, and the sheets before it. */
export function EntryList({ isOffice }: { isOffice: boolean }) {
  const list = useReading(['massEntry.listEntries'], () => api.massEntry.listEntries.query({}))
  if (list.state !== 'ready') return <Waiting reading={list} />
  return (
    <>
      <StartCard isOffice={isOffice} />
      <Section title={copy.latest} />
      {list.value.length === 0 ? (
        <Card className="sub">{copy.none}</Card>
      ) : (
        <Card flush>
          {list.value.map((entry) => (
            <EntryLine key={entry.draft} entry={entry} isOffice={isOffice} />
          ))}
        </Card>
      )}
    </>
  )
}

function EntryLine({ entry, isOffice }: { entry: ListedEntry; isOffice: boolean }) {
  const { draft, title, byName, at, state, counts } = entry
  return (
    <Row
      icon="table"
      title={title}
      status={{ tone: toneOf(state), text: stateText(entry, isOffice) }}
      note={copy.by(byName, dayAndTime(at, instant(Date.now())))}
      value={copy.rowsOf(counts.fresh)}
      onPress={() => open(trainerPages.massEntry(draft))}
    />
  )
}

function stateText({ state, entrant }: Pick<ListedEntry, 'state' | 'entrant'>, isOffice: boolean): string {
  if (entrant === 'agency' && state === 'ready') return copy.readyOfAgency
  return state === 'handed-in' && !isOffice ? copy.handedIn : copy.states[state]
}

function toneOf(state: ListedEntry['state']): Tone {
  if (state === 'applied') return 'ok'
  if (state === 'undone' || state === 'discarded') return 'open'
  return isWorking(state) ? 'running' : 'due'
}
