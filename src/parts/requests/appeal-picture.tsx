import { Image, View } from '@tarojs/components'
import { api } from '../../api/client'
import { useReading } from '../../api/use-reading'
import { Loading } from '../../components/loading'
import { RefusalNotice } from '../../components/refusal-notice'
import { requestCopy as copy } from '../../copy/requests'

/** The picture of an appeal, behind an address that works for ten minutes. */
export function AppealPicture({ appeal }: { appeal: string }) {
  const reading = useReading(['attendance.appealPicture', appeal], () =>
    api.attendance.appealPicture.query({ appeal }),
  )
  switch (reading.state) {
    case 'loading':
      return <Loading cards={1} onRetry={reading.retry} />
    case 'failed':
      return <RefusalNotice refusal={reading.refusal} />
    case 'ready':
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
}
