import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Mini } from '../../../../components/tag'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { CellEditor } from './cell-editor'
import type { DraftWork } from './use-draft'
import type { EntryRow } from './view'

/** One row of the sheet: whom it is about, what is stated, what that changes by the programme. */
export function EntryLine({ row, work }: { row: EntryRow; work?: DraftWork | undefined }) {
  const { row: number, name, idMasked, schoolName, state, facts, issues, gain } = row
  const errors = issues.filter(({ severity }) => severity === 'error')
  // Day and note belong to the row, whatever it states.
  const [first] = facts
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  return (
    <View className="entry-line" role="group" aria-label={`${copy.row(number)} ${name}`}>
      <View className="entry-line__who">
        <View className="strong">{name || copy.row(number)}</View>
        <View className="sub">{[copy.row(number), idMasked].filter(Boolean).join('，')}</View>
        {schoolName !== '' && <View className="sub">{schoolName}</View>}
      </View>
      <View className="entry-line__facts">
        {facts.map((fact) => (
          <View key={fact.column}>
            {[copy.fact(fact), fact.known && copy.known].filter(Boolean).join('，')}
          </View>
        ))}
        {first && <View className="sub">{copy.factWhen(first.on, first.note)}</View>}
      </View>
      <View className="entry-line__gain">
        {gain?.components.map(({ id, name: title, unit, before, after }) => (
          <View key={id}>{copy.gain(title, unit, before, after)}</View>
        ))}
        {gain && gain.before !== gain.after && (
          <Mini tone="ok" text={copy.verdict(gain.before, gain.after)} />
        )}
        {warnings.map(({ column, code, facts: about }) => (
          <Mini key={`${column}${code}`} tone="due" text={copy.warning(column, code, about)} />
        ))}
      </View>
      {errors.map((issue) => (
        <CellEditor key={`${issue.column}${issue.code}`} row={number} issue={issue} work={work} />
      ))}
      {work && (state === 'bad' || state === 'skipped') && (
        <Button
          small
          kind="text"
          text={state === 'bad' ? copy.skip : copy.unskip}
          label={`${copy.row(number)}，${state === 'bad' ? copy.skip : copy.unskip}`}
          disabled={work.skip.busy}
          onPress={() => work.skip.run({ row: number, skipped: state === 'bad' })}
        />
      )}
    </View>
  )
}
