import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Field, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { specCopy } from '../../../../copy/evidence-spec'
import { newRequestKey } from '../../../../platform/request-key'

const copy = specCopy.own
const SHORTEST = 2

/** A point to edit; a new one has neither id nor title. */
export interface EditedPoint {
  point?: string
  title?: string
  version: number
}

interface PointSheetProps {
  school: SchoolId
  edited: EditedPoint | undefined
  onClose: () => void
}

/** Adds, renames or withdraws one point of the school. */
export function PointSheet({ school, edited, onClose }: PointSheetProps) {
  const [typed, write] = useState<string>()
  const [requestKey, setRequestKey] = useState(() => newRequestKey('evidence'))
  const title = typed ?? edited?.title ?? ''
  const { run, busy, refusal } = useDeed(
    (state: 'in-force' | 'withdrawn') =>
      api.evidence.saveOwnPoint.mutate({
        school,
        ...(edited?.point && { point: edited.point }),
        title: title.trim(),
        state,
        version: edited?.version ?? 0,
        requestKey,
      }),
    ['evidence.ownPoints'],
    () => {
      write(undefined)
      setRequestKey(newRequestKey('evidence'))
      onClose()
    },
  )
  return (
    <Sheet open={edited !== undefined} title={edited?.title ?? copy.add} onClose={onClose}>
      <Field label={copy.name} hint={copy.nameHint}>
        <TextInput label={copy.name} value={title} maxLength={30} onChange={write} />
      </Field>
      <RefusalNotice refusal={refusal} />
      <Button
        block
        kind="primary"
        text={copy.save}
        busy={busy}
        disabled={title.trim().length < SHORTEST}
        onPress={() => run('in-force')}
      />
      {edited?.point && (
        <>
          <Button block kind="danger" text={copy.withdraw} busy={busy} onPress={() => run('withdrawn')} />
          <View className="sub">{copy.withdrawText}</View>
        </>
      )}
    </Sheet>
  )
}
