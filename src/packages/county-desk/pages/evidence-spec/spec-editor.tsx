import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { specificationProblem } from '../../../../copy/evidence-problems'
import { specCopy as copy } from '../../../../copy/evidence-spec'
import { HistoryCard } from './history-card'
import { ItemCard } from './item-card'
import { type SpecReading, useSpec } from './use-spec'
import './evidence-spec.scss'

/** The items on one side, what the point earns, why, and the history on the other. */
export function SpecEditor({ reading }: { reading: SpecReading }) {
  const { specification } = reading
  const editing = useSpec(reading)
  const { form, problems, isWhyMissing, save } = editing
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
    <Page
      desk
      title={`${specification.point} ${specification.title}`}
      actions={button}
      dock={<Dock note={note}>{button}</Dock>}
    >
      <RefusalNotice refusal={save.refusal} />
      {specification.toConfirm && <Notice tone="warn">{copy.inferred}</Notice>}
      {reading.version > 0 && <Notice tone="info">{copy.saved(reading.version)}</Notice>}
      <View className="spec-editor">
        <View className="stack">
          {form.items.map((item, index) => (
            <ItemCard key={item.id} item={item} place={index + 1} editing={editing} />
          ))}
          <Button icon="add" text={copy.addItem} onPress={editing.addItem} />
        </View>
        <View className="stack">
          <Card className="stack">
            <Field label={specification.earns.unit === 'credits' ? copy.credits : copy.points}>
              <TextInput
                label={copy.credits}
                type="digit"
                value={form.earns}
                onChange={(earns) => editing.change({ earns })}
              />
            </Field>
            <Field label={copy.why} hint={copy.whyHint}>
              <TextInput
                label={copy.why}
                value={form.why}
                maxLength={200}
                onChange={(why) => editing.change({ why })}
              />
            </Field>
            <View className="sub">{note}</View>
          </Card>
          <HistoryCard reading={reading} />
        </View>
      </View>
    </Page>
  )
}
