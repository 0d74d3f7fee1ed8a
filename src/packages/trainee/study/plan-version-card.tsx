import { View } from '@tarojs/components'
import type { PlanField } from '@/domain/programme'
import type { Instant } from '@/domain/shared'
import type { PlanPoint } from '@/domain/study'
import { Card } from '../../../components/card'
import { Comments } from '../../../components/comments'
import { Prose } from '../../../components/prose'
import { Tag } from '../../../components/tag'
import { dayAndTime } from '../../../copy/dates'
import { planCopy as copy, planFieldName } from '../../../copy/plan'
import type { PlanVersion } from './answers'

interface PlanVersionCardProps {
  plan: PlanVersion
  fields: readonly PlanField[]
  /** titles of the points; a reader who does not know them sees the ids */
  points: readonly PlanPoint[]
  now: Instant
}

/** One version of a plan with what was written under it. */
export function PlanVersionCard({ plan, fields, points, now }: PlanVersionCardProps) {
  const { number, isNewest, at, comments } = plan
  return (
    <Card label={copy.version(number)} className="stack">
      <View className="between">
        <View className="card-title">{copy.version(number)}</View>
        {isNewest && <Tag tone="ok" text={copy.newest} />}
      </View>
      <View className="sub">{copy.submitted(dayAndTime(at, now))}</View>
      {fields.map((field) => (
        <Answered key={field} field={field} plan={plan} points={points} />
      ))}
      <View className="strong">{copy.comments}</View>
      {comments.length === 0 ? (
        <View className="sub">{copy.noComments}</View>
      ) : (
        <Comments
          comments={comments.map(({ id, byName, as, text, at: when }) => ({
            ...{ id, text, from: copy.from(byName, as, dayAndTime(when, now)) },
          }))}
        />
      )}
    </Card>
  )
}

function Answered({
  field,
  plan,
  points,
}: { field: PlanField } & Pick<PlanVersionCardProps, 'plan' | 'points'>) {
  const text =
    field === 'points' ? plan.points.map((id) => pointName(id, points)).join('\n') : plan.texts[field]
  if (!text) return null
  return (
    <View>
      <View className="sub">{planFieldName(field)}</View>
      <Prose text={text} />
    </View>
  )
}

function pointName(id: string, points: readonly PlanPoint[]): string {
  const title = points.find((point) => point.id === id)?.title
  return title === undefined || title === id ? id : `${id} ${title}`
}
