import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { type EvidenceItem, type ItemRef, isSameItem, pointName, type Specification } from '@/domain/evidence'
import type { EvidenceFile, HandedIn } from '../../api/answers'
import { Card, GroupHead } from '../../components/card'
import { Row } from '../../components/row'
import { Mini } from '../../components/tag'
import { evidenceCopy as copy, itemNeeds, markTag } from '../../copy/evidence'
import { reviewCopy } from '../../copy/evidence-review'
import { lengthText } from '../../copy/files'
import { CriteriaFold, ToConfirm } from './criteria'
import { usePointUnit } from './use-point-unit'

export interface AttemptPointsProps {
  attempt: Pick<HandedIn, 'specifications' | 'attachments' | 'files' | 'verdict'>
  onOpen: (file: EvidenceFile) => void
  /** what stands under an item: its decision */
  under?: ((ref: ItemRef, item: EvidenceItem) => ReactNode) | undefined
}

/** What was handed in for every item of every point, with what the reviewer made of it. */
export function AttemptPoints({ attempt, onOpen, under }: AttemptPointsProps) {
  return (
    <>
      {attempt.specifications.map((specification) => (
        <Card key={specification.point} flush>
          <GroupHead title={pointName(specification)}>
            <PointMark point={specification} verdict={attempt.verdict} />
          </GroupHead>
          {specification.items.map((item) => {
            const ref = { point: specification.point, item: item.id }
            return (
              <View key={item.id}>
                <ItemFiles item={item} attempt={attempt} at={ref} onOpen={onOpen} />
                {under?.(ref, item)}
              </View>
            )
          })}
          {!under && <CriteriaFold items={specification.items} />}
          <ToConfirm {...specification} />
        </Card>
      ))}
    </>
  )
}

function PointMark({ point, verdict }: { point: Specification; verdict: HandedIn['verdict'] }) {
  const unit = usePointUnit()
  const result = verdict?.points.find((one) => one.point === point.point)
  if (!result) return null
  const { tone, text } = markTag(result.mark)
  const gave =
    result.earned > 0 ? `，${copy.gave(result.earned, point.earns.unit === 'points' ? 'points' : unit)}` : ''
  return <Mini tone={tone} text={`${text}${gave}`} />
}

interface ItemFilesProps {
  item: EvidenceItem
  at: ItemRef
  attempt: AttemptPointsProps['attempt']
  onOpen: (file: EvidenceFile) => void
}

function ItemFiles({ item, at, attempt, onOpen }: ItemFilesProps) {
  const ids = attempt.attachments
    .filter(({ serves }) => serves.some((one) => isSameItem(one, at)))
    .map(({ file }) => file)
  const files = attempt.files.filter(({ id }) => ids.includes(id))
  const decided = attempt.verdict?.items.find((one) => isSameItem(one, at))
  const status = decided ? { status: markTag(decided.mark) } : {}
  return (
    <>
      <Row
        title={item.title}
        {...status}
        note={decided?.reason || (files.length === 0 ? reviewCopy.nothing : itemNeeds(item))}
      />
      {files.map((file) => (
        <Row
          key={file.id}
          compact
          icon={file.kind === 'video' ? 'play' : 'eye'}
          title={file.status === 'deleted' ? copy.deleted : file.name}
          note={file.video && lengthText(file.video.seconds)}
          onPress={file.status === 'ready' ? () => onOpen(file) : undefined}
        />
      ))}
    </>
  )
}
