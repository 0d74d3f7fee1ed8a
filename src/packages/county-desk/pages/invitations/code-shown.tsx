import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { dayAndTime } from '../../../../copy/dates'
import { invitationsCopy } from '../../../../copy/invitations'
import { roleName } from '../../../../copy/roles'
import { shellCopy } from '../../../../copy/shell'
import type { Guest, IssuedCode } from './use-invitations'
import './invitations.scss'

interface CodeShownProps {
  guest: Guest
  issued: IssuedCode
  onClose: () => void
}

/** `KTZQ PT8C`: read aloud and typed without losing one's place. */
const inFours = (code: string): string[] => code.match(/.{1,4}/gu) ?? [code]

/** The code in large type, once, with the message to send along. */
export function CodeShown({ guest, issued: { code, expiresAt }, onClose }: CodeShownProps) {
  const [copied, setCopied] = useState<boolean>()
  const until = dayAndTime(expiresAt, instant(Date.now()))
  const message = invitationsCopy.message(guest.name.trim(), roleName(guest.role), code, until)
  const copy = () =>
    Taro.setClipboardData({ data: message }).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <View className="invitation-code" aria-label={code}>
        {inFours(code).map((part) => (
          <View key={part} className="invitation-code__part">
            {part}
          </View>
        ))}
      </View>
      <Notice tone="warn">{invitationsCopy.once}</Notice>
      <View className="invitation-message">{message}</View>
      {copied === false && <Notice tone="bad">{invitationsCopy.notCopied}</Notice>}
      <Button
        block
        kind="primary"
        icon={copied ? 'tick' : 'link'}
        text={copied ? invitationsCopy.copied : invitationsCopy.copy}
        onPress={() => void copy()}
      />
      <Button block text={shellCopy.done} onPress={onClose} />
    </>
  )
}
