import { useDidShow } from '@tarojs/taro'
import { refresh, useMe } from '../../api/mine'
import { ForBound } from '../../components/for-bound'
import { Page } from '../../components/page'
import { shellCopy } from '../../copy/shell'
import { AppearanceCard } from './appearance-card'
import { BrowsersCard } from './browsers-card'
import { IdentityCard } from './identity-card'
import { LeaveCard } from './leave-card'
import { OutboxCard } from './outbox-card'
import { PrivacyCard } from './privacy-card'
import { RolesCard } from './roles-card'

export default function MePage() {
  const me = useMe().data
  useDidShow(() => void refresh())
  return (
    <Page title={shellCopy.tabs.me} tab="me">
      <ForBound>{(bound) => <IdentityCard me={bound} />}</ForBound>
      <OutboxCard />
      {me?.state === 'bound' && <RolesCard me={me} />}
      {me?.state === 'bound' && <BrowsersCard />}
      <AppearanceCard />
      <PrivacyCard />
      {process.env.TARO_ENV !== 'weapp' && <LeaveCard />}
    </Page>
  )
}
