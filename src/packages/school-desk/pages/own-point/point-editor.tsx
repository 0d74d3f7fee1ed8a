import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Specification } from '@/domain/evidence'
import type { SchoolId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm } from '../../../../components/sheet'
import { earnsText } from '../../../../copy/evidence'
import { specificationProblem } from '../../../../copy/evidence-problems'
import { specCopy } from '../../../../copy/evidence-spec'
import { ItemCards } from '../../../../parts/evidence-items'
import { useOwnPoint } from './use-own-point'

const copy = specCopy.own

export interface PointEditorProps {
  school: SchoolId
  specification: Specification
  /** 0 for a new one */
  version: number
}

/** Its name and items on one side, what can be done with it on the other. */
export function PointEditor(props: PointEditorProps) {
  const { specification, version } = props
  const { title, setTitle, items, problems, isTitleMissing, save } = useOwnPoint(props)
  const [withdrawing, setWithdrawing] = useState(false)
  const [problem] = problems
  const note = isTitleMissing ? copy.nameMissing : problem ? specificationProblem(problem) : specCopy.frozen
  return (
    <View className="items-editor">
      <View className="stack">
        <Card>
          <Field label={copy.name} hint={copy.nameHint}>
            <TextInput label={copy.name} value={title} maxLength={30} onChange={setTitle} />
          </Field>
        </Card>
        <ItemCards editing={items} />
      </View>
      <Card className="stack">
        <View className="sub">{copy.earns(earnsText(specification))}</View>
        <RefusalNotice refusal={save.refusal} />
        <View className="sub">{note}</View>
        <Button
          block
          kind="primary"
          text={copy.save}
          busy={save.busy}
          disabled={isTitleMissing || problem !== undefined}
          onPress={() => save.run('in-force')}
        />
        {version > 0 && (
          <Button block kind="danger" text={copy.withdraw} onPress={() => setWithdrawing(true)} />
        )}
      </Card>
      <Confirm
        danger
        open={withdrawing}
        title={specification.title}
        text={copy.withdrawText}
        verb={copy.withdraw}
        busy={save.busy}
        onConfirm={() => save.run('withdrawn')}
        onClose={() => setWithdrawing(false)}
      />
    </View>
  )
}
