import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SchoolId, SessionId } from '@/domain/shared'
import { Empty } from '../../components/empty'
import { Notice } from '../../components/notice'
import { ShownSince } from '../../components/offline'
import { Section } from '../../components/section'
import { Waiting } from '../../components/waiting'
import { auditCopy as copy } from '../../copy/audit'
import { useNow } from '../../platform/clock'
import { HallCard } from './hall-card'
import { SuspectList } from './suspect-list'
import { SuspectSheet } from './suspect-sheet'
import { type Audit as Audited, type Suspect, useAudit } from './use-audit'

/** What an official should look at first in one half-day; nothing happens by itself. With `school` only its people are listed. */
export function Audit({ session, school }: { session: SessionId; school?: SchoolId }) {
  const audit = useAudit(session, school)
  switch (audit.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={audit} />
    case 'ready':
      return (
        <>
          <ShownSince at={audit.asOf} />
          <Ranked audit={audit.value} isOfSchool={school !== undefined} />
        </>
      )
  }
}

function Ranked({ audit, isOfSchool }: { audit: Audited; isOfSchool: boolean }) {
  const { session, hall, suspects } = audit
  const now = useNow()
  const [chosen, choose] = useState<Suspect>()
  return (
    <>
      <View className="card-title">{session.title}</View>
      <Notice>{isOfSchool ? `${copy.intro}${copy.ofSchool}` : copy.intro}</Notice>
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
