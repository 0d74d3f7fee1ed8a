import { View } from '@tarojs/components'
import { Page } from '../../../../components/page'
import { requestCopy } from '../../../../copy/requests'
import { Requests } from '../../../../parts/requests'
import { ForAdmin } from '../../for-admin'

/** Appeals and leave of the school's own people. */
export default function SchoolRequestsPage() {
  return (
    <Page desk title={requestCopy.title}>
      <ForAdmin>
        {({ code, name }) => (
          <>
            <View className="sub">{name}</View>
            <Requests of={{ kind: 'school', school: code }} />
          </>
        )}
      </ForAdmin>
    </Page>
  )
}
