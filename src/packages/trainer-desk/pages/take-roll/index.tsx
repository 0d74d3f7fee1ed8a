import { useRouter } from '@tarojs/taro'
import { judgeRollTime } from '@/domain/check-in'
import type { SessionId } from '@/domain/shared'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { rollCopy as copy } from '../../../../copy/roll'
import { Closed } from './closed'
import { RollEditor } from './roll-editor'
import { type Hall, useHall, useRollTaking } from './use-take-roll'

/** Closing the roll of a half-day `?session=`, with or without a network. */
export default function TakeRollPage() {
  const hall = useHall((useRouter().params.session ?? '') as SessionId)
  if (hall.state === 'ready') return <TakeRoll hall={hall.value} />
  return (
    <Page title={copy.takeTitle}>
      <ForBound>{() => <Waiting reading={hall} />}</ForBound>
    </Page>
  )
}

function TakeRoll({ hall }: { hall: Hall }) {
  const taking = useRollTaking(hall)
  const { session } = hall
  const early = judgeRollTime({ takenAt: taking.now }, session, taking.now)
  if (early?.reason === 'before-doors')
    return (
      <Page title={copy.takeTitle} note={session.title}>
        <Empty icon="clock" title={copy.early(early.opensAt, taking.now)} text={copy.takeNote} />
      </Page>
    )
  if (taking.closed) return <Closed session={session} entry={taking.closed} onAgain={taking.again} />
  return <RollEditor hall={hall} taking={taking} />
}
