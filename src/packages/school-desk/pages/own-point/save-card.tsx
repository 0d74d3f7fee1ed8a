import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { earnsText } from '../../../../copy/evidence'
import { specificationProblem } from '../../../../copy/evidence-problems'
import { specCopy } from '../../../../copy/evidence-spec'
import { usePointUnit } from '../../../../parts/evidence/use-point-unit'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import type { OwnPointEditing } from './use-own-point'

const copy = specCopy.own

interface SaveCardProps {
  editing: OwnPointEditing
  /** it can be withdrawn */
  isKnown: boolean
}

/** What it earns, why it is added or changed, and the ways out. */
export function SaveCard({ editing, isKnown }: SaveCardProps) {
  const { specification, problems, isTitleMissing, isWhyMissing, why, setWhy, save } = editing
  const unit = usePointUnit()
  const [withdrawing, setWithdrawing] = useState(false)
  const missing = missingOf(editing)
  const label = isKnown ? specCopy.why : copy.whyAdding
  return (
    <Card className="stack">
      <View className="sub">{copy.earns(earnsText(specification, unit))}</View>
      <Field label={label} hint={specCopy.whyHint}>
        <TextInput label={label} value={why} maxLength={200} onChange={setWhy} />
      </Field>
      <RefusalNotice refusal={save.refusal} />
      <View className="sub">{missing ?? specCopy.frozen}</View>
      <Button
        block
        kind="primary"
        text={copy.save}
        busy={save.busy}
        disabled={isTitleMissing || isWhyMissing || problems.length > 0}
        onPress={() => save.run({ state: 'in-force', why: why.trim() })}
      />
      {isKnown && <Button block kind="danger" text={copy.withdraw} onPress={() => setWithdrawing(true)} />}
      {withdrawing && (
        <ReasonSheet
          danger
          title={specification.title}
          text={copy.withdrawText}
          label={copy.whyWithdrawing}
          usual={copy.usualForWithdrawing}
          verb={copy.withdraw}
          busy={save.busy}
          onSend={(reason) => save.run({ state: 'withdrawn', why: reason })}
          onClose={() => setWithdrawing(false)}
        />
      )}
    </Card>
  )
}

/** What keeps it from being saved, the first of it. */
function missingOf({ isTitleMissing, isWhyMissing, problems: [problem] }: OwnPointEditing) {
  if (isTitleMissing) return copy.nameMissing
  if (problem) return specificationProblem(problem)
  return isWhyMissing ? copy.whyMissing : undefined
}
