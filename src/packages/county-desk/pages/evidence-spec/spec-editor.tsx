import { View } from '@tarojs/components'
import { pointName } from '@/domain/evidence'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { specificationProblem } from '../../../../copy/evidence-problems'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import { usePointUnit } from '../../../../parts/evidence/use-point-unit'
import { EvidenceHistory } from '../../../../parts/evidence-history'
import { ItemCards } from '../../../../parts/evidence-items'
import { RestoreCard } from './restore-card'
import { type SpecReading, useSpec } from './use-spec'

/** The items on one side, what the point earns, why, and the history on the other. */
export function SpecEditor({ reading }: { reading: SpecReading }) {
  const { specification } = reading
  const editing = useSpec(reading)
  const unit = usePointUnit()
  const worth = specification.earns.unit === 'credits' ? copy.worth[unit] : copy.points
  const { problems, isWhyMissing, save, restore } = editing
  const [problem] = problems
  const note = problem ? specificationProblem(problem) : isWhyMissing ? copy.whyMissing : copy.frozen
  const button = (
    <Button
      kind="primary"
      text={copy.save}
      disabled={problems.length > 0 || isWhyMissing}
      busy={save.busy}
      onPress={() => save.run(undefined)}
    />
  )
  return (
    <Page desk title={pointName(specification)} actions={button} dock={<Dock note={note}>{button}</Dock>}>
      <RefusalNotice refusal={save.refusal ?? restore.refusal} />
      {specification.toConfirm && <Notice tone="warn">{copy.inferred}</Notice>}
      {reading.version > 0 && <Notice tone="info">{copy.saved(reading.version)}</Notice>}
      <View className="items-editor">
        <ItemCards editing={editing.items} />
        <View className="stack">
          <Card className="stack">
            <Field label={worth}>
              <TextInput label={worth} type="digit" value={editing.earns} onChange={editing.setEarns} />
            </Field>
            <Field label={copy.why} hint={copy.whyHint}>
              <TextInput label={copy.why} value={editing.why} maxLength={200} onChange={editing.setWhy} />
            </Field>
            <View className="sub">{note}</View>
          </Card>
          <RestoreCard reading={reading} restore={restore} />
          <EvidenceHistory history={reading.history} now={reading.now} />
        </View>
      </View>
    </Page>
  )
}
