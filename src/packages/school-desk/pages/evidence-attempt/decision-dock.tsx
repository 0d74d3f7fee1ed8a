import type { ReviewedAttempt } from '../../../../api/answers'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { earnsText } from '../../../../copy/evidence'
import { MARK_NAMES } from '../../../../copy/evidence-problems'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import type { Deciding } from './use-decision'

/** What is still open, then what the decision comes to, before it is saved. */
export function DecisionDock({ attempt, deciding }: { attempt: ReviewedAttempt; deciding: Deciding }) {
  const { isOpen, begin, problems, save } = deciding
  if (!isOpen)
    return (
      <Dock note={attempt.verdict ? copy.saved : undefined} noteIcon="ok">
        <Button icon="write" text={copy.again} onPress={begin} />
      </Dock>
    )
  const open = problems.length
  return (
    <Dock note={open > 0 ? copy.left(open) : outcome(attempt, deciding)} noteIcon={open > 0 ? 'info' : 'ok'}>
      <Button
        kind="primary"
        text={save.busy ? copy.saving : copy.save}
        disabled={open > 0}
        busy={save.busy}
        onPress={() => save.run(undefined)}
      />
    </Dock>
  )
}

/** `T1 合格，计 3 学分；T2 不合格`. */
function outcome({ specifications, verdict }: ReviewedAttempt, { marks }: Deciding): string {
  const results = specifications.map((one) => {
    const mark = marks.get(one.point)
    const gives = mark === 'fail' || one.earns.unit === 'points' ? '' : copy.gives(earnsText(one))
    return mark ? copy.result(one.point, MARK_NAMES[mark], gives) : ''
  })
  return [results.filter(Boolean).join('；'), verdict && copy.againNote].filter(Boolean).join('。')
}
