import { Image, View } from '@tarojs/components'
import { api } from '../../api/client'
import { useReading } from '../../api/use-reading'
import { Waiting } from '../../components/waiting'
import { requestCopy as copy } from '../../copy/requests'

/** The picture of an appeal, behind an address that works for ten minutes. */
export function AppealPicture({ appeal }: { appeal: string }) {
  const reading = useReading(['attendance.appealPicture', appeal], () =>
    api.attendance.appealPicture.query({ appeal }),
  )
  if (reading.state !== 'ready') return <Waiting cards={1} reading={reading} />
  return (
    <View>
      <View className="sub">{copy.picture}</View>
      <Image
        className="requests__picture"
        src={reading.value.url}
        mode="widthFix"
        aria-label={copy.picture}
      />
    </View>
  )
}
