import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import type { Answers } from '../../api/answers'
import { Card } from '../../components/card'
import { Row } from '../../components/row'
import { Section } from '../../components/section'
import { earnsText } from '../../copy/evidence'
import { specCopy as copy } from '../../copy/evidence-spec'
import { usePointUnit } from '../evidence/use-point-unit'

interface EvidenceHistoryProps {
  history: Answers['evidence']['specification']['history']
  now: Instant
}

/** Who changed what a point asks for, when, why and to what, the newest first; its name where that changed too. */
export function EvidenceHistory({ history, now }: EvidenceHistoryProps) {
  const unit = usePointUnit()
  const isRenamed = new Set(history.map(({ title }) => title)).size > 1
  return (
    <>
      <Section title={copy.history} />
      <Card flush={history.length > 0}>
        {history.length === 0 && <View className="sub">{copy.noHistory}</View>}
        {history.map(({ version, state, byName, at, why, title, ...asked }) => (
          <Row
            key={version}
            title={state === 'withdrawn' ? copy.withdrawnFor(why) : why || copy.noReason}
            note={`${copy.version(version, byName, at, now)}。${copy.asked(
              isRenamed ? title : undefined,
              asked.items,
              earnsText(asked, unit),
            )}`}
          />
        ))}
      </Card>
    </>
  )
}
