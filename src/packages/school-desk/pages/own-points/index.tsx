import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
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
import { open } from '../../../../platform/navigate'
import { type AdministeredSchool, ForAdmin } from '../../for-admin'
import { schoolPages } from '../../paths'

const copy = specCopy.own

/** Points that the school has found itself, where the programme allows them. */
export default function OwnPointsPage() {
  const { school: asked } = useRouter<{ school?: string }>().params
  const button = (
    <Button kind="primary" icon="add" text={copy.add} onPress={() => open(schoolPages.ownPoint(asked))} />
  )
  return (
    <Page desk title={copy.title} actions={button} dock={<Dock>{button}</Dock>}>
      <ForAdmin>{(school) => <OwnPoints {...school} />}</ForAdmin>
    </Page>
  )
}

function OwnPoints({ code }: AdministeredSchool) {
  const reading = useReading(['evidence.ownPoints', code], () =>
    api.evidence.ownPoints.query({ school: code }),
  )
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  const { allowed, points } = reading.value
  if (!allowed) return <Empty icon="lock" title={copy.notAllowed} text={copy.notAllowedText} />
  return (
    <>
      <View>{copy.intro}</View>
      {points.length === 0 ? (
        <Empty icon="star" title={copy.none} text={copy.noneText} />
      ) : (
        <Card flush>
          {points.map(({ point, title, items }) => (
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
    </>
  )
}
