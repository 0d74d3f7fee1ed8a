import { View } from '@tarojs/components'
import { type ItemRef, type ItemState, type PointStanding, pointName } from '@/domain/evidence'
import { Card, GroupHead } from '../../../../components/card'
import { Icon, type IconName } from '../../../../components/icon'
import { Row } from '../../../../components/row'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import { CriteriaFold, ToConfirm } from '../../../../parts/evidence/criteria'
import type { TaskWriting } from './use-writing'
import { itemNote } from './view'

const SIGNS: Readonly<Record<ItemState, { icon: IconName; colour: string }>> = {
  done: { icon: 'ok', colour: 'is-ok' },
  arriving: { icon: 'running', colour: 'is-accent' },
  unfit: { icon: 'bad', colour: 'is-bad' },
  missing: { icon: 'open', colour: 'sub' },
}

export interface PointCardProps {
  standing: PointStanding
  writing: TaskWriting
  onOpen: (ref: ItemRef) => void
}

/** One point: how far each of its items is, and by what it will be judged. */
export function PointCard({ standing: { point, items, done }, writing, onOpen }: PointCardProps) {
  const { task, content, files } = writing
  const specification = task.specifications.find((one) => one.point === point)
  if (!specification) return null
  const isTheme = task.themeMustBeFocusPoint && content.points[0] === point
  const name = pointName(specification)
  return (
    <Card flush>
      <GroupHead title={isTheme ? `${copy.theme} · ${name}` : name}>
        <View className="evidence-task__count">{copy.done(done, items.length)}</View>
      </GroupHead>
      {items.map((one) => {
        const ref = { point, item: one.item.id }
        const { icon, colour } = SIGNS[one.state]
        return (
          <Row
            key={one.item.id}
            lead={<Icon name={icon} className={colour} />}
            title={one.item.title}
            note={itemNote(one, ref, content, files)}
            onPress={() => onOpen(ref)}
          />
        )
      })}
      <CriteriaFold items={specification.items} />
      <ToConfirm {...specification} />
    </Card>
  )
}
