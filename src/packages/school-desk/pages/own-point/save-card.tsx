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
import type { PointState } from '../../point-state'
import type { OwnPointEditing } from './use-own-point'

const copy = specCopy.own

/** What saving does: adds the point, changes it, or takes it up again. */
const WORDS: Record<PointState | 'new', { reason: string; verb: string; note: string }> = {
  new: { reason: copy.whyAdding, verb: copy.save, note: specCopy.frozen },
  'in-force': { reason: specCopy.why, verb: copy.save, note: specCopy.frozen },
  withdrawn: { reason: copy.whyAgain, verb: copy.again, note: copy.withdrawn },
}

interface SaveCardProps {
  editing: OwnPointEditing
  /** absent for a new one; one in force can be withdrawn */
  state: PointState | undefined
}

/** What it earns, why it is added or changed, and the ways out. */
export function SaveCard({ editing, state }: SaveCardProps) {
  const { specification, problems, isTitleMissing, isWhyMissing, why, setWhy, save } = editing
  const unit = usePointUnit()
  const [withdrawing, setWithdrawing] = useState(false)
  const missing = missingOf(editing)
  const { reason: label, verb, note } = WORDS[state ?? 'new']
  return (
    <Card className="stack">
      <View className="sub">{copy.earns(earnsText(specification, unit))}</View>
      <Field label={label} hint={specCopy.whyHint}>
        <TextInput label={label} value={why} maxLength={200} onChange={setWhy} />
      </Field>
      <RefusalNotice refusal={save.refusal} />
      <View className="sub">{missing ?? note}</View>
      <Button
        block
        kind="primary"
        text={verb}
        busy={save.busy}
        disabled={isTitleMissing || isWhyMissing || problems.length > 0}
        onPress={() => save.run({ state: 'in-force', why: why.trim() })}
      />
      {state === 'in-force' && (
        <Button block kind="danger" text={copy.withdraw} onPress={() => setWithdrawing(true)} />
      )}
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
