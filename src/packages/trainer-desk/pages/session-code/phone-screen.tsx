import { View } from '@tarojs/components'
import { useState } from 'react'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Notice } from '../../../../components/notice'
import { Page } from '../../../../components/page'
import { Qr } from '../../../../components/qr'
import { Mini } from '../../../../components/tag'
import { sessionCodeCopy as copy } from '../../../../copy/session-code'
import { CorrectionSheet } from './correction-sheet'
import { PeopleCard } from './people-card'
import { cameOf, invitedOf, type ScreenProps } from './screen'
import { SecondaryAction } from './secondary-action'
import type { ListName } from './view'
import './phone-screen.scss'

const QR_PIXELS = 168

/** The trainer's phone: the code on top, below it who is missing, to be ticked and entered by hand. */
export function PhoneScreen({ code, direction, hall, lists }: ScreenProps) {
  const [list, setList] = useState<ListName>('absent')
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [isAsking, setAsking] = useState(false)
  const choose = (name: ListName) => {
    setList(name)
    setTicked([])
  }
  const offline = hall.silentSince !== undefined
  const label = list === 'pending' ? copy.confirm(ticked.length) : copy.correct(ticked.length)
  const dock = (
    <Dock {...(offline && { note: copy.needsNetwork, noteIcon: 'offline' as const })}>
      <SecondaryAction session={hall.session} direction={direction} offline={offline} onDone={hall.refresh} />
      <Button
        kind="primary"
        text={label}
        disabled={ticked.length === 0 || offline}
        onPress={() => setAsking(true)}
      />
    </Dock>
  )
  return (
    <Page title={copy.title(direction)} note={hall.session.title} dock={dock}>
      <CodeCard code={code} direction={direction} hall={hall} lists={lists} />
      {hall.silentSince !== undefined && <Notice icon="offline">{copy.silent(hall.silentSince)}</Notice>}
      {code.clockOffSeconds !== undefined && (
        <Notice tone="warn">{copy.clockOff(code.clockOffSeconds)}</Notice>
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
          onDone={() => {
            setAsking(false)
            setTicked([])
            hall.refresh()
          }}
        />
      )}
    </Page>
  )
}

function CodeCard({ code, direction, hall, lists }: ScreenProps) {
  const came = cameOf(lists)
  const invited = invitedOf(hall)
  return (
    <Card>
      <View className="phone-code">
        <Qr text={code.text} width={QR_PIXELS} label={copy.qr(direction)} />
        <View className="phone-code__side">
          <View className="sub">{copy.changes(code.secondsLeft)}</View>
          <Bar share={code.shareLeft} label={copy.countdown(code.secondsLeft)} />
          <View className="sub phone-code__word">{copy.short}</View>
          <View className="phone-code__short" aria-label={copy.shortLabel(code.short)}>
            {code.short}
          </View>
        </View>
      </View>
      <View className="between phone-code__count">
        <View>
          <View className="phone-code__came">{came}</View> / {invited} {copy.receivedWord(direction)}
        </View>
        {hall.silentSince !== undefined && <Mini tone="offline" text={copy.offlineSince(hall.silentSince)} />}
      </View>
      <Bar share={invited ? came / invited : 0} label={copy.received(came, invited)} />
    </Card>
  )
}
