import { View } from '@tarojs/components'
import { instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { dayAndTime } from '../../../../copy/dates'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { Outcome } from '../../../../parts/spreadsheet/outcome'
import { RowList } from './row-list'
import type { EntryDraft } from './view'

/** What became of a sheet, with its rows below: entered, taken back, given up. */
export function EntryOutcome({ draft }: { draft: EntryDraft }) {
  const { state, entries = 0, appliedAt, appliedByName, undoneByName, undoneWhy = '' } = draft
  const isUndone = state === 'undone'
  if (state !== 'applied' && !isUndone) return <Card className="sub">{copy.states[state]}</Card>
  return (
    <>
      <Outcome
        icon={isUndone ? 'swap' : 'ok'}
        tone={isUndone ? 'sub' : 'is-ok'}
        title={isUndone ? copy.undoneTitle : copy.appliedTitle}
      >
        <View>{isUndone ? copy.undone(undoneByName, undoneWhy) : copy.applied(entries)}</View>
        {appliedAt !== undefined && (
          <View className="sub">
            {copy.appliedBy(appliedByName, dayAndTime(appliedAt, instant(Date.now())))}
          </View>
        )}
      </Outcome>
      <RowList draft={draft} tile="fresh" />
    </>
  )
}
