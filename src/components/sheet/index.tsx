import { Popup } from '@nutui/nutui-react-taro'
import { ScrollView, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { shellCopy } from '../../copy/shell'
import { Button } from '../button'
import './sheet.scss'

export interface SheetProps {
  open: boolean
  title: string
  /** two things beside each other on a desk */
  wide?: boolean
  onClose: () => void
}

/** A choice that comes up from below; tapping beside it closes it. What is longer than the window is scrolled. */
export function Sheet({ open, title, wide, onClose, children }: PropsWithChildren<SheetProps>) {
  const classes = `sheet ${wide ? 'sheet--wide' : ''}`
  return (
    <Popup visible={open} position="bottom" round lockScroll onClose={onClose} className={classes}>
      <ScrollView scrollY className="sheet__scroll">
        <View className="sheet__content" role="dialog" aria-modal="true" aria-label={title}>
          <View className="card-title" role="heading" aria-level={2}>
            {title}
          </View>
          {children}
        </View>
      </ScrollView>
    </Popup>
  )
}

export interface ConfirmProps extends SheetProps {
  /** what will happen, with its figures */
  text: string
  /** the verb itself, never “确定” */
  verb: string
  danger?: boolean
  busy?: boolean
  onConfirm: () => void
}

/** Asks once before something that is hard to take back. */
export function Confirm(props: ConfirmProps) {
  const { open, title, text, verb, danger, busy, onConfirm, onClose } = props
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View>{text}</View>
      <Button
        block
        kind={danger ? 'danger' : 'primary'}
        text={verb}
        busy={busy ?? false}
        onPress={onConfirm}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
