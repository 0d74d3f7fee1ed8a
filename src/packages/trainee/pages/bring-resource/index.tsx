import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { BROUGHT, REACHES } from '@/domain/library'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Field, TextArea, TextInput } from '../../../../components/field'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { bringCopy as copy, libraryCopy, resourceCopy } from '../../../../copy/library'
import { AboutFields } from './about-fields'
import { FilesField } from './files-field'
import { type Bringing, useBring } from './use-bring'

/** A plan, an activity plan or a guidance video of one's own, with files that were uploaded before. */
export default function BringResourcePage() {
  const bringing = useBring()
  useDidShow(() => void refresh())
  const button = (
    <Button
      kind="primary"
      text={copy.send}
      disabled={!bringing.isComplete}
      busy={bringing.busy}
      onPress={bringing.send}
    />
  )
  return (
    <Page
      title={copy.title}
      dock={<Dock note={bringing.missing && copy.lacks(bringing.missing)}>{button}</Dock>}
    >
      <ForBound>{(me) => <Form {...bringing} isFromOutside={!me.row} />}</ForBound>
    </Page>
  )
}

function Form({ isFromOutside, ...bringing }: Bringing & { isFromOutside: boolean }) {
  const { form, change, refusal } = bringing
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <Card className="stack">
        <Field label={copy.kind}>
          <Segments
            label={copy.kind}
            options={BROUGHT.map((value) => ({ value, text: libraryCopy.collections[value] }))}
            value={form.collection}
            onChange={(collection) => change({ collection })}
          />
        </Field>
        <Field label={copy.name}>
          <TextInput
            label={copy.name}
            value={form.title}
            maxLength={60}
            onChange={(title) => change({ title })}
          />
        </Field>
        <Field label={copy.summary} hint={copy.summaryHint}>
          <TextArea label={copy.summary} value={form.summary} onChange={(summary) => change({ summary })} />
        </Field>
        <AboutFields {...bringing} />
        <FilesField {...bringing} />
        {isFromOutside ? (
          <View className="sub">{copy.toCounty}</View>
        ) : (
          <Field label={copy.reach}>
            <Segments
              label={copy.reach}
              options={REACHES.map((value) => ({ value, text: resourceCopy.reaches[value] }))}
              value={form.reach}
              onChange={(reach) => change({ reach })}
            />
          </Field>
        )}
      </Card>
    </>
  )
}
