import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { Page } from '../../../../components/page'
import { Row } from '../../../../components/row'
import { Waiting } from '../../../../components/waiting'
import { specCopy } from '../../../../copy/evidence-spec'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { type EditedPoint, PointSheet } from './point-sheet'

const copy = specCopy.own

/** Points that the school has found itself, where the programme allows them. */
export default function OwnPointsPage() {
  const [edited, edit] = useState<EditedPoint>()
  const button = <Button kind="primary" icon="add" text={copy.add} onPress={() => edit({ version: 0 })} />
  return (
    <Page desk title={copy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <ForAdmin>
        {(school) => (
          <>
            <OwnPoints {...school} onEdit={edit} />
            <PointSheet
              key={edited?.point ?? 'new'}
              school={school.code}
              edited={edited}
              onClose={() => edit(undefined)}
            />
          </>
        )}
      </ForAdmin>
    </Page>
  )
}

function OwnPoints({ code, onEdit }: AdministeredSchool & { onEdit: (point: EditedPoint) => void }) {
  const reading = useReading(['evidence.ownPoints', code], () =>
    api.evidence.ownPoints.query({ school: code }),
  )
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { allowed, points } = reading.value
  if (!allowed) return <Empty icon="lock" title={copy.notAllowed} text={copy.notAllowedText} />
  if (points.length === 0) return <Empty icon="star" title={copy.none} text={copy.noneText} />
  return (
    <>
      <View>{copy.intro}</View>
      <Card flush>
        {points.map(({ point, title, items, version }) => (
          <Row
            key={point}
            icon="star"
            title={title}
            note={items.map((item) => item.title).join('、')}
            onPress={() => onEdit({ point, title, version })}
          />
        ))}
      </Card>
    </>
  )
}
