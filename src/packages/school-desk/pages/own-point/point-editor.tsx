import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { specCopy } from '../../../../copy/evidence-spec'
import { EvidenceHistory } from '../../../../parts/evidence-history'
import { ItemCards } from '../../../../parts/evidence-items'
import { SaveCard } from './save-card'
import { type EditedPoint, useOwnPoint } from './use-own-point'

const copy = specCopy.own

/** Its name and items on one side; what can be done with it, and who did what before, on the other. */
export function PointEditor(props: EditedPoint) {
  const { known } = props
  const editing = useOwnPoint(props)
  return (
    <View className="items-editor">
      <View className="stack">
        <Card>
          <Field label={copy.name} hint={copy.nameHint}>
            <TextInput label={copy.name} value={editing.title} maxLength={30} onChange={editing.setTitle} />
          </Field>
        </Card>
        <ItemCards editing={editing.items} />
      </View>
      <View className="stack">
        <SaveCard editing={editing} state={known?.state} />
        {known && <EvidenceHistory history={known.history} now={known.now} />}
      </View>
    </View>
  )
}
