import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { shellCopy } from '../../copy/shell'
import { ReasonField, type ReasonFieldProps, SHORTEST_REASON } from '.'

export interface ReasonSheetProps extends Pick<ReasonFieldProps, 'label' | 'usual'> {
  title: string
  /** what will happen */
  text?: string
  verb: string
  danger?: boolean
  busy: boolean
  onSend: (why: string) => void
  onClose: () => void
}

/** Asks for a reason before something that others read about. */
export function ReasonSheet(props: ReasonSheetProps) {
  const { title, text, label, usual, verb, danger, busy, onSend, onClose } = props
  const [why, write] = useState('')
  return (
    <Sheet open title={title} onClose={onClose}>
      {text && <View>{text}</View>}
      <ReasonField label={label} usual={usual} value={why} onChange={write} />
      <Button
        block
        kind={danger ? 'danger' : 'primary'}
        text={verb}
        busy={busy}
        disabled={why.trim().length < SHORTEST_REASON}
        onPress={() => onSend(why.trim())}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
