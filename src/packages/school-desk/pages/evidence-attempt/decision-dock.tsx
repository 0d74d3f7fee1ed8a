import { View } from '@tarojs/components'
import type { ReviewedAttempt } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { earnsText } from '../../../../copy/evidence'
import { MARK_NAMES } from '../../../../copy/evidence-problems'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { usePointUnit } from '../../../../parts/evidence/use-point-unit'
import type { Deciding } from './use-decision'

type PointUnit = ReturnType<typeof usePointUnit>

interface DecisionProps {
  attempt: ReviewedAttempt
  deciding: Deciding
}

/** On a phone: what is still open, then what the decision comes to, before it is saved. */
export function DecisionDock(props: DecisionProps) {
  const { isOpen, problems } = props.deciding
  const unit = usePointUnit()
  return (
    <Dock note={decisionNote(props, unit)} noteIcon={isOpen && problems.length > 0 ? 'info' : 'ok'}>
      <DecisionButton {...props} />
    </Dock>
  )
}

/** Saves the decision, or opens it once more. */
export function DecisionButton({ deciding: { isOpen, begin, problems, save } }: DecisionProps) {
  if (!isOpen) return <Button icon="write" text={copy.again} onPress={begin} />
  return (
    <Button
      kind="primary"
      text={save.busy ? copy.saving : copy.save}
      disabled={problems.length > 0}
      busy={save.busy}
      onPress={() => save.run(undefined)}
    />
  )
}

/** On a desk: the same, under the last item. */
export const DecisionNote = (props: DecisionProps) => (
  <View className="evidence-attempt__note">{decisionNote(props, usePointUnit())}</View>
)

/** How far the decision is; nothing before there is one. */
function decisionNote({ attempt, deciding }: DecisionProps, unit: PointUnit): string | undefined {
  if (!deciding.isOpen) return attempt.verdict ? copy.saved : undefined
  const open = deciding.problems.length
  return open > 0 ? copy.left(open) : outcome(attempt, deciding, unit)
}

/** `T1 合格，计 3 学分；T2 不合格`. */
function outcome({ specifications, verdict }: ReviewedAttempt, { marks }: Deciding, unit: PointUnit): string {
  const results = specifications.map((one) => {
    const mark = marks.get(one.point)
    const gives = mark === 'fail' || one.earns.unit === 'points' ? '' : copy.gives(earnsText(one, unit))
    const name = one.origin === 'own' ? one.title : one.point
    return mark ? copy.result(name, MARK_NAMES[mark], gives) : ''
  })
  return [results.filter(Boolean).join('；'), verdict && copy.againNote].filter(Boolean).join('。')
}
