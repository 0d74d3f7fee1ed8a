import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Empty } from '../../components/empty'
import { OfflineNotice } from '../../components/offline'
import { todayCopy } from '../../copy/today'
import { useNow } from '../../platform/clock'
import { open } from '../../platform/navigate'
import './today.scss'

/** The first screen of somebody new: one thing to do, and a way for those whose training has begun. */
export function Unbound() {
  const copy = todayCopy.unbound
  return (
    <>
      <OfflineNotice now={useNow()} />
      <Card now>
        <View className="card-title" role="heading" aria-level={2}>
          {copy.title}
        </View>
        <View className="sub">{copy.text}</View>
        <View className="next-session__actions">
          <Button block kind="primary" icon="me" text={copy.bind} onPress={() => open('/pages/bind/index')} />
          <Button
            block
            kind="text"
            icon="scan"
            text={copy.scanFirst}
            onPress={() => open('/pages/check-in/index')}
          />
        </View>
      </Card>
    </>
  )
}

/** Trainers and officials are not trained themselves: their work is one tab further. */
export function Guest({ hasDesk }: { hasDesk: boolean }) {
  const { title, text, open: openDesk, none } = todayCopy.guest
  return (
    <Empty
      icon="desk"
      title={title}
      text={hasDesk ? text : none}
      {...(hasDesk && { action: { text: openDesk, onPress: () => open('/pages/desk/index') } })}
    />
  )
}
