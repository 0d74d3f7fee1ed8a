import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import type { BoundMe } from '../../../../api/answers'
import { scopeName, useNamesElsewhere } from '../../../../api/scope-name'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { AttemptQueue } from '../../../../parts/evidence/attempt-queue'

/** What waits for the school's reviewer, and what was judged. */
export default function EvidenceReviewPage() {
  return (
    <Page desk title={copy.title}>
      <ForBound>{(me) => <Queue me={me} />}</ForBound>
    </Page>
  )
}

function Queue({ me }: { me: BoundMe }) {
  const names = useNamesElsewhere(me)
  const wanted = useRouter<{ school?: string }>().params.school
  const own = me.grants.flatMap(({ role, scope }) =>
    role === 'school-reviewer' && scope.kind === 'school' ? [scope.school] : [],
  )
  const school = own.find((one) => one === wanted) ?? own[0]
  if (school === undefined) return <Empty icon="lock" title={copy.notReviewer} text={copy.notReviewerWhy} />
  return (
    <>
      <View className="sub">{scopeName({ kind: 'school', school }, me, names)}</View>
      <AttemptQueue of={{ kind: 'school', school }} />
    </>
  )
}
