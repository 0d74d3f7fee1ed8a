import { useDidShow, useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { api } from '../../../../api/client'
import { refresh } from '../../../../api/mine'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { rollCopy as copy } from '../../../../copy/roll'
import { useNow } from '../../../../platform/clock'
import { open } from '../../../../platform/navigate'
import { trainerPages } from '../../paths'
import { Comparison } from './comparison'

/** The rolls of a half-day `?session=` against what the phones sent. */
export default function RollPage() {
  const session = (useRouter().params.session ?? '') as SessionId
  useDidShow(() => void refresh())
  const take = (
    <Button
      kind="primary"
      icon="people"
      text={copy.take}
      onPress={() => open(trainerPages.takeRoll(session))}
    />
  )
  return (
    <Page desk title={copy.title} actions={take} dock={<Dock>{take}</Dock>}>
      <ForBound>{() => <Rolls session={session} />}</ForBound>
    </Page>
  )
}

function Rolls({ session }: { session: SessionId }) {
  const now = useNow()
  const key = ['attendance.rollOf', session]
  const reading = useReading(key, () => api.attendance.rollOf.query({ session }), { kept: true })
  return (
    <Read reading={reading}>
      {({ rolls }) =>
        rolls.length === 0 ? (
          <Empty icon="people" title={copy.none} text={copy.noneText} />
        ) : (
          <Comparison rolls={rolls} now={now} />
        )
      }
    </Read>
  )
}
