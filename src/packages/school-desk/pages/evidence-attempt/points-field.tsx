import type { ReviewedAttempt } from '../../../../api/answers'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import type { Deciding } from './use-decision'

/** Points of a rubric are stated by the reviewer; credits are not. */
export function PointsField({ attempt, deciding }: { attempt: ReviewedAttempt; deciding: Deciding }) {
  return attempt.specifications.map(({ point, title, earns }) =>
    earns.unit === 'points' ? (
      <Card key={point}>
        <Field label={`${title}，${copy.points}`} hint={copy.pointsHint(earns.most)}>
          <TextInput
            label={`${title}，${copy.points}`}
            type="digit"
            value={deciding.stated[point] ?? ''}
            onChange={(text) => deciding.state(point, text)}
          />
        </Field>
      </Card>
    ) : null,
  )
}
