import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { SessionId } from '@/domain/shared'
import { Empty } from '../../../../components/empty'
import { Failed } from '../../../../components/failed'
import { ForBound } from '../../../../components/for-bound'
import { Loading } from '../../../../components/loading'
import { Notice } from '../../../../components/notice'
import { OfflineNotice } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Section } from '../../../../components/section'
import { auditCopy as copy } from '../../../../copy/audit'
import { useNow } from '../../../../platform/clock'
import { HallCard } from './hall-card'
import { SuspectList } from './suspect-list'
import { SuspectSheet } from './suspect-sheet'
import { type Audit, type Suspect, useAudit } from './use-audit'

/** What an official should look at first in one half-day `?session=`; nothing happens by itself. */
export default function AuditPage() {
  const session = (useRouter().params.session ?? '') as SessionId
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Reading session={session} />}</ForBound>
    </Page>
  )
}

function Reading({ session }: { session: SessionId }) {
  const now = useNow()
  const audit = useAudit(session)
  switch (audit.state) {
    case 'loading':
      return <Loading onRetry={audit.retry} />
    case 'failed':
      return <Failed refusal={audit.refusal} onRetry={audit.retry} />
    case 'ready':
      return (
        <>
          <OfflineNotice now={now} asOf={audit.asOf} />
          <Audited audit={audit.value} />
        </>
      )
  }
}

function Audited({ audit: { session, hall, suspects } }: { audit: Audit }) {
  const now = useNow()
  const [chosen, choose] = useState<Suspect>()
  return (
    <>
      <View className="card-title">{session.title}</View>
      <Notice>{copy.intro}</Notice>
      <HallCard hall={hall} suspects={suspects.length} />
      {suspects.length === 0 ? (
        <Empty icon="ok" title={copy.none} text={copy.noneText} />
      ) : (
        <>
          <Section title={copy.list(suspects.length)} />
          <SuspectList suspects={suspects} now={now} onChoose={choose} />
        </>
      )}
      {chosen && (
        <SuspectSheet
          session={session.id as SessionId}
          suspect={chosen}
          now={now}
          onClose={() => choose(undefined)}
        />
      )}
    </>
  )
}
