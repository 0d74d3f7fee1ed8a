import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { courseCopy as copy } from '../../../../copy/study'

/** A course on another platform: WeChat opens no foreign pages, so its address is copied there. */
export function LinkCourse({ title, link }: { title: string; link: string }) {
  const inWeChat = process.env.TARO_ENV === 'weapp'
  const follow = async () => {
    if (!inWeChat) return void window.open(link, '_blank', 'noopener')
    await Taro.setClipboardData({ data: link })
    await Taro.showToast({ title: copy.copied, icon: 'none' })
  }
  return (
    <>
      <View className="card-title">{title}</View>
      <Card className="stack">
        <View className="strong">{copy.link}</View>
        <View className="mono">{link}</View>
        <View className="sub">{copy.linkText}</View>
        <Button
          block
          kind="primary"
          icon="link"
          text={inWeChat ? copy.copyLink : copy.openLink}
          onPress={() => void follow()}
        />
      </Card>
    </>
  )
}
