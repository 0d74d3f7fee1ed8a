import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Facts } from '../../../../components/facts'
import { Notice } from '../../../../components/notice'
import { Row } from '../../../../components/row'
import { Sheet } from '../../../../components/sheet'
import { Waiting } from '../../../../components/waiting'
import { assumptionText } from '../../../../copy/assumptions'
import { programmeCopy } from '../../../../copy/programme-desk'
import { valueLabel, valueText } from '../../../../copy/rule-values'
import { open } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import { ProposeForm } from './propose-form'
import { type OneValue, type RuleChange, useOneValue } from './use-rules'

const copy = programmeCopy.value

/** One value: what it is, what the document says, what was ever proposed; and the form for another one. */
export function ValueSheet({ path, onClose }: { path: string; onClose: () => void }) {
  const reading = useOneValue(path)
  const [proposing, propose] = useState(false)
  const names = reading.state === 'ready' ? reading.value.value.names : []
  return (
    <Sheet open title={valueLabel(path, names)} onClose={onClose}>
      {reading.state !== 'ready' ? (
        <Waiting reading={reading} />
      ) : proposing ? (
        <ProposeForm one={reading.value} onBack={() => propose(false)} />
      ) : (
        <ValueFacts one={reading.value} onPropose={() => propose(true)} />
      )}
    </Sheet>
  )
}

function ValueFacts({ one, onPropose }: { one: OneValue; onPropose: () => void }) {
  const { value, documented, history } = one
  const { shape, clause, document, issued, note, paths, pending, changedBy } = value
  const facts = [
    { name: copy.now, value: valueText(value.value, shape) },
    ...(changedBy ? [{ name: copy.documented, value: valueText(documented, shape) }] : []),
    { name: copy.source, value: clause },
    { name: copy.document, value: `${document}（${programmeCopy.issued(issued)}）` },
  ]
  return (
    <>
      <Facts facts={facts} />
      {note !== undefined && <Notice tone="warn">{assumptionText({ note, value: value.value })}</Notice>}
      {paths.length > 1 && <View className="sub">{copy.places(paths.length)}</View>}
      <View className="strong">{copy.history}</View>
      {history.length === 0 && <View className="sub">{copy.noHistory}</View>}
      {history.map((change) => (
        <HistoryRow key={change._id} change={change} shape={shape} />
      ))}
      {shape.of === 'fixed' && <Notice>{copy.fixed}</Notice>}
      {shape.of !== 'fixed' && pending === undefined && (
        <Button block kind="primary" text={copy.propose} onPress={onPropose} />
      )}
    </>
  )
}

function HistoryRow({ change, shape }: { change: RuleChange; shape: OneValue['value']['shape'] }) {
  const { before, value, state, proposedByName, proposedAt, decidedByName, decidedAt, reason, why } = change
  const told = [
    programmeCopy.proposed(proposedByName, proposedAt),
    decidedAt !== undefined && programmeCopy.decided(decidedByName ?? '', decidedAt),
    why ?? reason,
  ]
  return (
    <Row
      title={programmeCopy.arrow(valueText(before, shape), valueText(value, shape))}
      status={programmeCopy.states[state]}
      note={told.filter(Boolean).join('，')}
      onPress={() => open(countyPages.ruleChange(change._id))}
    />
  )
}
