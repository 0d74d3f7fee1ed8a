import { View } from '@tarojs/components'
import { unboundCopy } from '../../copy/bind'
import { open } from '../../platform/navigate'
import { Button } from '../button'
import { Card } from '../card'
import './for-bound.scss'

/** The first screen of somebody new: one thing to do, and a way for those whose training has begun. */
export function Unbound() {
  const { title, text, bind, scanFirst } = unboundCopy
  return (
    <Card now>
      <View className="card-title" role="heading" aria-level={2}>
        {title}
      </View>
      <View className="sub">{text}</View>
      <View className="unbound__actions">
        <Button block kind="primary" icon="me" text={bind} onPress={() => open('/pages/bind/index')} />
        <Button
          block
          kind="text"
          icon="scan"
          text={scanFirst}
          onPress={() => open('/pages/check-in/index')}
        />
      </View>
    </Card>
  )
}
