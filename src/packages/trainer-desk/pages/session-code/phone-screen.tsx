import { useState } from 'react'
import { judgeCall } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { rollCopy } from '../../../../copy/roll'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../paths'
import { clockOffSeconds } from './clock-off'
import { CodeCard } from './code-card'
import { CorrectionSheet } from './correction-sheet'
import { PeopleCard } from './people-card'
import type { ScreenProps } from './screen'
import { SecondScanCard } from './second-scan-card'
import { SecondScanRow } from './second-scan-row'
import { SecondaryAction } from './secondary-action'
import { useSecondScan } from './use-second-scan'
import type { ListName } from './view'

/** The trainer's phone: the code on top, below it who is missing, to be ticked and entered by hand. */
export function PhoneScreen(props: ScreenProps) {
  const { hall, phase, direction, lists, now } = props
  const session = hall.session.id as SessionId
  const secondScan = useSecondScan(session, hall.call?.closesAt)
  const [list, setList] = useState<ListName>('absent')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const choose = (name: ListName) => {
    setList(name)
    setTicked([])
  }
  const done = () => {
    setAsking(false)
    setTicked([])
    hall.refresh()
  }
  const offline = hall.silentSince !== undefined
  const mayCall = !offline && judgeCall(hall.session, now, secondScan?.closesAt) === undefined
  const clockOff = clockOffSeconds(hall.codeKey)
  const dock = (
    <Dock {...(offline && { note: copy.needsNetwork, noteIcon: 'offline' as const })}>
      <SecondaryAction session={hall.session} phase={phase} offline={offline} onDone={hall.refresh} />
      <Button
        kind="primary"
        text={copy.act(list, ticked.length)}
        disabled={ticked.length === 0 || offline}
        onPress={() => setAsking(true)}
      />
    </Dock>
  )
  return (
    <Page title={copy.title(phase)} dock={dock}>
      <CodeCard {...props} />
      {hall.silentSince !== undefined && <Notice icon="offline">{copy.silent(hall.silentSince)}</Notice>}
      {clockOff !== undefined && <Notice tone="warn">{copy.clockOff(clockOff)}</Notice>}
      {secondScan && <SecondScanCard scan={secondScan} clock={hall.codeKey.clock} />}
      {phase !== 'upcoming' && phase !== 'cancelled' && (
        <Card flush>
          <Row
            icon="people"
            title={rollCopy.take}
            note={rollCopy.takeNote}
            onPress={() => open(trainerPages.takeRoll(session))}
          />
          {mayCall && <SecondScanRow session={session} />}
        </Card>
      )}
      <PeopleCard
        direction={direction}
        lists={lists}
        list={list}
        onList={choose}
        ticked={ticked}
        onTick={setTicked}
      />
      {isAsking && (
        <CorrectionSheet
          session={hall.session.id}
          direction={direction}
          people={ticked}
          act={list === 'pending' ? 'confirm' : 'correct'}
          onClose={() => setAsking(false)}
          onDone={done}
        />
      )}
    </Page>
  )
}
