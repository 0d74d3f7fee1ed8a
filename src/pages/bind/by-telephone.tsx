import { Button as HostButton, View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { bindCopy } from '../../copy/bind'
import type { Binding } from './use-bind'

/** WeChat gives the verified number only to its own button. */
export function ByTelephone({ binding: { busy, county, byTelephone } }: { binding: Binding }) {
  const [denied, setDenied] = useState(false)
  const { title, text, button, denied: deniedText } = bindCopy.phone
  const disabled = busy || !county
  return (
    <Card>
      <View className="card-title">{title}</View>
      <View className="sub">{denied ? deniedText : county ? text : bindCopy.chooseCounty}</View>
      <HostButton
        className={`button button--primary button--block bind-phone ${disabled ? 'button--disabled' : ''}`}
        openType="getPhoneNumber"
        disabled={disabled}
        onGetPhoneNumber={({ detail }) => {
          setDenied(!detail.code)
          if (detail.code) byTelephone(detail.code)
        }}
      >
        {button}
      </HostButton>
    </Card>
  )
}
