import { useDidShow, useRouter } from '@tarojs/taro'
import { refresh } from '../../../../api/mine'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { planCopy as copy } from '../../../../copy/plan'
import { PlanList } from './plan-list'
import { PlanReading } from './plan-reading'
import { readersOf } from './readers'

/** The plans of those whom somebody guides; `?plan=` opens one of them. */
export default function PlansPage() {
  useDidShow(() => void refresh())
  const { plan } = useRouter<Readonly<Record<string, string>>>().params
  return (
    <Page desk title={copy.list.title}>
      <ForBound>
        {(me) => {
          if (plan) return <PlanReading id={decodeURIComponent(plan)} />
          const readers = readersOf(me)
          return readers.length === 0 ? (
            <Empty icon="people" title={copy.list.nobody} text={copy.list.nobodyText} />
          ) : (
            <PlanList readers={readers} />
          )
        }}
      </ForBound>
    </Page>
  )
}
