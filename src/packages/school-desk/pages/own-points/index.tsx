import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { Segments } from '../../../../components/segments'
import { Waiting } from '../../../../components/waiting'
import { specCopy } from '../../../../copy/evidence-spec'
import { open } from '../../../../platform/navigate'
import { ForAdmin } from '../../for-admin'
import { schoolPages } from '../../paths'
import type { PointState } from '../../point-state'
import { type OwnPointsReading, useOwnPoints } from './use-own-points'

const copy = specCopy.own
const STATES: readonly PointState[] = ['in-force', 'withdrawn']

/** Points that the school has found itself; another one is offered only where the programme allows it. */
export default function OwnPointsPage() {
  const { school: asked } = useRouter<{ school?: string }>().params
  const [state, setState] = useState<PointState>('in-force')
  const reading = useOwnPoints(asked, state)
  const isForbidden = reading.state === 'ready' && !reading.first.allowed
  const button = reading.state === 'ready' && !isForbidden && (
    <Button kind="primary" icon="add" text={copy.add} onPress={() => open(schoolPages.ownPoint(asked))} />
  )
  return (
    <Page desk title={copy.title} {...(button && { actions: button, dock: <Dock>{button}</Dock> })}>
      <ForAdmin>
        {({ code }) => (
          <>
            {!isForbidden && (
              <Segments
                label={copy.state}
                options={STATES.map((value) => ({ value, text: copy.states[value] }))}
                value={state}
                onChange={setState}
              />
            )}
            <OwnPoints code={code} reading={reading} none={copy.none[state]} />
          </>
        )}
      </ForAdmin>
    </Page>
  )
}

interface OwnPointsProps {
  code: string
  reading: OwnPointsReading
  none: { title: string; text: string }
}

function OwnPoints({ code, reading, none }: OwnPointsProps) {
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { first, rows, more, asOf } = reading
  if (!first.allowed) return <Empty icon="lock" title={copy.notAllowed} text={copy.notAllowedText} />
  return (
    <>
      <ShownSince at={asOf} />
      <View>{copy.intro}</View>
      {rows.length === 0 ? (
        <Empty icon="star" {...none} />
      ) : (
        <Card flush>
          {rows.map(({ point, title, items }) => (
            <Row
              key={point}
              icon="star"
              title={title}
              note={items.map((item) => item.title).join('、')}
              onPress={() => open(schoolPages.ownPoint(code, point))}
            />
          ))}
        </Card>
      )}
      {more && <Button block text={copy.more} onPress={more} />}
    </>
  )
}
