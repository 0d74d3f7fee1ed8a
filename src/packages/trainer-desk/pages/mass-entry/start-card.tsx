import { View } from '@tarojs/components'
import { useState } from 'react'
import { type CalendarDate, dateInChina, instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { DateInput } from '../../../../components/when-input'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { pickFile, SHEET_EXTENSIONS } from '../../../../platform/pick-file'
import { useStart, useTemplate } from './use-start'

const SHORTEST_TITLE = 2

/** What a sheet is and which day it is about; then the file. */
export function StartCard({ isOffice }: { isOffice: boolean }) {
  const [title, setTitle] = useState('')
  const [on, setOn] = useState<string>(() => dateInChina(instant(Date.now())))
  const start = useStart()
  const template = useTemplate()
  const isNamed = title.trim().length >= SHORTEST_TITLE
  const choose = async () => {
    const file = await pickFile(SHEET_EXTENSIONS)
    if (file) start.run({ title: title.trim(), on: on as CalendarDate, file })
  }
  return (
    <Card className="entry-start" label={copy.title}>
      <View>{isOffice ? copy.intro : copy.introAgency}</View>
      <RefusalNotice refusal={start.refusal ?? template.refusal} />
      <View className="entry-start__fields">
        <Field label={copy.what} hint={copy.whatHint}>
          <TextInput label={copy.what} value={title} maxLength={40} onChange={setTitle} />
        </Field>
        <Field label={copy.on} hint={copy.onHint}>
          <DateInput label={copy.on} value={on} onChange={setOn} />
        </Field>
      </View>
      <View className="entry-start__actions">
        <Button
          kind="primary"
          icon="upload"
          text={start.busy ? copy.working.sending : copy.choose}
          disabled={!isNamed || on === ''}
          busy={start.busy}
          onPress={() => void choose()}
        />
        <Button icon="download" text={copy.template} busy={template.busy} onPress={() => template.run({})} />
      </View>
      <View className="sub">{isNamed ? copy.chooseHint : copy.nameFirst}</View>
    </Card>
  )
}
