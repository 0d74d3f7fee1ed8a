import { Empty } from '../components/empty'
import { todayCopy } from '../copy/today'
import { open } from '../platform/navigate'

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
