import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { clockOffSeconds } from './clock-off'
import { CodeCard } from './code-card'
import { CorrectionSheet } from './correction-sheet'
import { PeopleCard } from './people-card'
import type { ScreenProps } from './screen'
import { SecondaryAction } from './secondary-action'
import type { ListName } from './view'

/** The trainer's phone: the code on top, below it who is missing, to be ticked and entered by hand. */
export function PhoneScreen(props: ScreenProps) {
  const { hall, phase, direction, lists } = props
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
