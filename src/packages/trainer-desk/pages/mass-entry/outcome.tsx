import { View } from '@tarojs/components'
import { instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Icon } from '../../../../components/icon'
import { dayAndTime } from '../../../../copy/dates'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { RowList } from './row-list'
import type { EntryDraft } from './view'

/** What became of a sheet, with its rows below: entered, taken back, given up. */
export function Outcome({ draft }: { draft: EntryDraft }) {
  const { state, entries = 0, appliedAt, appliedByName, undoneByName, undoneWhy = '' } = draft
  const isUndone = state === 'undone'
  if (state !== 'applied' && !isUndone) return <Card className="sub">{copy.states[state]}</Card>
  return (
    <>
      <Card className="entry-outcome">
        <Icon name={isUndone ? 'swap' : 'ok'} size={64} className={isUndone ? 'sub' : 'is-ok'} />
        <View className="entry-outcome__title" role="heading" aria-level={2}>
          {isUndone ? copy.undoneTitle : copy.appliedTitle}
        </View>
        <View>{isUndone ? copy.undone(undoneByName, undoneWhy) : copy.applied(entries)}</View>
        {appliedAt !== undefined && (
          <View className="sub">
            {copy.appliedBy(appliedByName, dayAndTime(appliedAt, instant(Date.now())))}
          </View>
        )}
      </Card>
      <RowList draft={draft} tile="fresh" />
    </>
  )
}
