import { View } from '@tarojs/components'
import { type PropsWithChildren, useEffect, useState } from 'react'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { shellCopy } from '../../copy/shell'
import { ReasonField, type ReasonFieldProps, SHORTEST_REASON } from '.'

export interface ReasonSheetProps extends Pick<ReasonFieldProps, 'label' | 'usual'> {
  /** for a sheet that stays where it is and comes up again, empty */
  open?: boolean
  title: string
  /** what will happen */
  text?: string
  verb: string
  danger?: boolean
  busy: boolean
  onSend: (why: string) => void
  onClose: () => void
}

/** Asks for a reason before something that others read about. Its children stand above the button: why it was refused. */
export function ReasonSheet(props: PropsWithChildren<ReasonSheetProps>) {
  const { open = true, title, text, label, usual, verb, danger, busy, onSend, onClose, children } = props
  const [why, write] = useState('')
  useEffect(() => {
    if (!open) write('')
  }, [open])
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {text && <View>{text}</View>}
      <ReasonField label={label} usual={usual} value={why} onChange={write} />
      {children}
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
