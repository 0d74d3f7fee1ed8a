import { View } from '@tarojs/components'
import { Page } from '../../../../components/page'
import { scopeCopy } from '../../../../copy/study-scope'
import { ForAdmin } from '../../for-admin'
import { Scope } from './scope'

/** The courses that a school chooses for its people 课程范围. */
export default function StudyScopePage() {
  return (
    <Page desk title={scopeCopy.title}>
      <ForAdmin>
        {({ code, name }) => (
          <>
            <View className="sub">{name}</View>
            <Scope key={code} school={code} />
          </>
        )}
      </ForAdmin>
    </Page>
  )
}
