import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { Field, TextInput } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { consentCopy as copy } from '../../../../copy/consent'
import type { Consent } from '../../answers'

const SHORTEST = 2

/** Takes a declaration back, and the recordings of that class with it when the school says so. */
export function WithdrawSheet({ consent, onClose }: { consent: Consent | undefined; onClose: () => void }) {
  const [why, write] = useState('')
  const [deletes, setDeletes] = useState(false)
  const { run, busy, refusal, outcome, reset } = useDeed(
    (id: string) => api.evidence.withdrawConsent.mutate({ consent: id, why, deletes }),
    ['evidence.consents'],
  )
  const close = () => {
    reset()
    write('')
    setDeletes(false)
    onClose()
  }
  return (
    <Sheet
      open={consent !== undefined}
      title={`${copy.withdraw} · ${consent?.className ?? ''}`}
      onClose={close}
    >
      {outcome ? (
        <Notice tone="info">{copy.done(outcome.deleted)}</Notice>
      ) : (
        <>
          <View>{copy.withdrawText}</View>
          <CheckRow title={copy.deletes} note={copy.deletesNote} checked={deletes} onChange={setDeletes} />
          <Field label={copy.why}>
            <TextInput label={copy.why} value={why} maxLength={200} onChange={write} />
          </Field>
          <RefusalNotice refusal={refusal} />
          <Button
            block
            kind="danger"
            text={copy.withdraw}
            busy={busy}
            disabled={why.trim().length < SHORTEST}
            onPress={() => consent && run(consent.id)}
          />
        </>
      )}
    </Sheet>
  )
}
