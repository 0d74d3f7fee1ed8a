import { stopPullDownRefresh, useDidShow, usePullDownRefresh } from '@tarojs/taro'
import { instant } from '@/domain/shared'
import { readAgain, refresh } from '../../api/mine'
import { Empty } from '../../components/empty'
import { ToSignIn, Unbound } from '../../components/for-bound'
import { Page } from '../../components/page'
import { Waiting } from '../../components/waiting'
import { todayLine } from '../../copy/dates'
import { shellCopy } from '../../copy/shell'
import { todayCopy } from '../../copy/today'
import { Guest } from '../../parts/guest'
import { open } from '../../platform/navigate'
import { TodayContent } from './content'
import { useToday } from './use-today'
import type { TodayState } from './view'

export default function TodayPage() {
  const today = useToday()
  const now = today.state === 'ready' ? today.view.now : instant(Date.now())
  useDidShow(() => void refresh())
  usePullDownRefresh(() => void readAgain().finally(() => stopPullDownRefresh()))
  return (
    <Page title={shellCopy.tabs.today} note={todayLine(now)} tab="today">
      <Content today={today} />
    </Page>
  )
}

function Content({ today }: { today: TodayState }) {
  switch (today.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={today} />
    case 'signed-out':
      return <ToSignIn />
    case 'unbound':
      return <Unbound />
    case 'guest':
      return <Guest hasDesk={today.hasDesk} />
    case 'empty':
      return (
        <Empty
          icon="today"
          title={todayCopy.nothing}
          text={todayCopy.nothingWhy}
          action={{ text: todayCopy.toLearning, onPress: () => open('/pages/learning/index') }}
        />
      )
    case 'ready':
      return <TodayContent view={today.view} asOf={today.asOf} />
  }
}
