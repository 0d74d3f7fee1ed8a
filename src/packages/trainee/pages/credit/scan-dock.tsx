import { formatHundredths } from '@/domain/shared'
import { stepOf } from '../../../../api/my-session'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { creditCopy } from '../../../../copy/credit'
import { unitName } from '../../../../copy/progress'
import { sessionUnit } from '../../../../parts/session-unit'
import { open } from '../../../../platform/navigate'
import type { Credit } from './use-credit'

const { scan, first } = creditCopy.missing

/** The one thing that can be done at once: the hall's code. Nothing when no doors are open. */
export function ScanDock({ credit: { sessions, progress, now } }: { credit: Credit }) {
  const unit = sessionUnit(progress)
  for (const session of sessions) {
    const { step } = stepOf(session, now)
    if (step !== 'check-in' && step !== 'check-out') continue
    const gain = unit === undefined ? '' : `${formatHundredths(session.worth)} ${unitName(unit)}`
    const text = gain ? first(scan[step], gain) : scan[step]
    return (
      <Dock>
        <Button kind="primary" icon="scan" text={text} onPress={() => open('/pages/check-in/index')} />
      </Dock>
    )
  }
  return null
}
