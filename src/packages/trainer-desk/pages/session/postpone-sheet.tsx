import { View } from '@tarojs/components'
import { useState } from 'react'
import { judgeRevision } from '@/domain/session'
import { dateInChina } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { Sheet } from '../../../../components/sheet'
import { DateInput, TimeInput } from '../../../../components/when-input'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { shellCopy } from '../../../../copy/shell'
import { timeTextOf } from '../../parts/when'
import type { DeedSheetProps } from './extend-sheet'
import { RefusedDeed, RevisionNotice } from './refused-deed'
import { postponement } from './view'

/** Another day or a later hour; judged while it is chosen. */
export function PostponeSheet({ open, session, now, deed, onClose }: DeedSheetProps) {
  const asItIs = {
    date: String(dateInChina(session.start)),
    from: timeTextOf(session.start),
    to: timeTextOf(session.end),
  }
  const [form, setForm] = useState(asItIs)
  const change = (part: Partial<typeof form>) => setForm((before) => ({ ...before, ...part }))
  const revision = postponement(form)
  const verdict = revision && judgeRevision(session, revision, session.records, now)
  const isChanged = form.date !== asItIs.date || form.from !== asItIs.from || form.to !== asItIs.to
  return (
    <Sheet open={open} title={copy.deeds.postpone.title} onClose={onClose}>
      <View>{copy.postponeText(session.records.in)}</View>
      <Field label={copy.date}>
        <DateInput label={copy.date} value={form.date} onChange={(date) => change({ date })} />
      </Field>
      <Field label={copy.fromTo}>
        <View className="when-pair">
          <TimeInput label={copy.from} value={form.from} onChange={(from) => change({ from })} />
          <TimeInput label={copy.to} value={form.to} onChange={(to) => change({ to })} />
        </View>
      </Field>
      {isChanged && verdict?.result === 'refuse' && <RevisionNotice refusal={verdict} />}
      <RefusedDeed refusal={deed.refusal} />
      <Button
        block
        kind="primary"
        text={copy.postponeVerb}
        disabled={verdict?.result !== 'allow'}
        busy={deed.busy}
        onPress={() => revision && deed.run(revision)}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
