import { View } from '@tarojs/components'
import { Icon } from '../icon'
import { Prose } from '../prose'
import './comments.scss'

export interface ShownComment {
  id: string
  /** who, as what, when */
  from: string
  text: string
}

/** What others wrote under somebody's work, in the order in which it came. */
export function Comments({ comments }: { comments: readonly ShownComment[] }) {
  return (
    <View className="comments">
      {comments.map(({ id, from, text }) => (
        <View key={id} className="comment">
          <View className="sub comment__from">
            <Icon name="talk" size={18} />
            <View>{from}</View>
          </View>
          <Prose text={text} />
        </View>
      ))}
    </View>
  )
}
