import { View } from '@tarojs/components'
import { phaseOf } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { sessionDeskCopy as copy } from '../../../../copy/session-desk'
import { open } from '../../../../platform/navigate'
import type { ReadSession } from '../../answers'
import { trainerPages } from '../../paths'
import { Agenda } from './agenda'
import { Counts } from './counts'
import { DeedList } from './deed-list'
import { PresencePages } from './presence-pages'
import { SessionFacts } from './session-facts'
import { useServerNow } from './use-session'
import './session.scss'

interface SessionDeskProps {
  session: ReadSession
  asOf: Instant | undefined
}

export function SessionDesk({ session, asOf }: SessionDeskProps) {
  const now = useServerNow(session)
  const phase = phaseOf(session, now)
  const hasCode = phase !== 'cancelled' && phase !== 'ended'
  const buttons = (
    <>
      <Button
        kind={hasCode ? 'plain' : 'primary'}
        icon="table"
        text={copy.sheet}
        onPress={() => open(trainerPages.sheet(session.id))}
      />
      {hasCode && (
        <Button
          kind="primary"
          icon="projector"
          text={copy.code}
          onPress={() => open(trainerPages.code(session.id))}
        />
      )}
    </>
  )
  return (
    <Page desk title={session.title} actions={buttons} dock={<Dock>{buttons}</Dock>}>
      <ShownSince at={asOf} />
      {session.why && <Notice icon="excused">{copy.cancelledBecause(session.why)}</Notice>}
      <View className="session-desk">
        <View className="stack">
          <Counts session={session} now={now} />
          <PresencePages session={session.id} />
          <DeedList session={session} now={now} />
        </View>
        <View className="stack">
          <SessionFacts session={session} />
          <Agenda items={session.agenda} />
        </View>
      </View>
    </Page>
  )
}
