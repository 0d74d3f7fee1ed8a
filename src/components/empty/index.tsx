import { View } from '@tarojs/components'
import { Button } from '../button'
import { Card } from '../card'
import { Icon, type IconName } from '../icon'
import './empty.scss'

export interface EmptyProps {
  icon: IconName
  title: string
  /** why there is nothing and what will change that */
  text: string
  action?: { text: string; onPress: () => void }
}

export function Empty({ icon, title, text, action }: EmptyProps) {
  return (
    <Card className="empty">
      <Icon name={icon} size={32} className="sub" />
      <View className="empty__title" role="heading" aria-level={2}>
        {title}
      </View>
      <View className="sub">{text}</View>
      {action && (
        <View className="empty__action">
          <Button text={action.text} onPress={action.onPress} />
        </View>
      )}
    </Card>
  )
}
