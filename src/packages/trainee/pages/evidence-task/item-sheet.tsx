import { View } from '@tarojs/components'
import { alsoServes, type ItemRef, isSameItem } from '@/domain/evidence'
import { CheckRow } from '../../../../components/check-box'
import { Notice } from '../../../../components/notice'
import { Sheet } from '../../../../components/sheet'
import { evidenceCopy as copy, itemNeeds } from '../../../../copy/evidence'
import { CriteriaLines } from '../../../../parts/evidence/criteria'
import { AddFile } from '../../../../parts/file-upload'
import type { TaskWriting } from './use-writing'
import { known } from './view'

export interface ItemSheetProps {
  at: ItemRef | undefined
  writing: TaskWriting
  onClose: () => void
}

/** Exactly what one item needs, the files it has, and the ways to add one. */
export function ItemSheet({ at, writing, onClose }: ItemSheetProps) {
  const standing = writing.materials.standings.find(({ point }) => point === at?.point)
  const found = standing?.items.find(({ item }) => item.id === at?.item)
  return (
    <Sheet open={found !== undefined} title={found?.item.title ?? ''} onClose={onClose}>
      {at && found && (
        <>
          <View>{found.item.asks}</View>
          <View className="sub">
            {itemNeeds(found.item)}，{copy.limits(found.item)}
          </View>
          <View>
            <CriteriaLines criteria={found.item.criteria} />
          </View>
          {found.item.showsPupils && <Notice>{copy.showsPupils}</Notice>}
          <Candidates at={at} writing={writing} />
          {found.files.length < found.item.count.atMost ? (
            <Adding at={at} writing={writing} />
          ) : (
            <View className="sub">{copy.cannotAdd}</View>
          )}
        </>
      )}
    </Sheet>
  )
}

function Adding({ at, writing }: { at: ItemRef; writing: TaskWriting }) {
  const spec = writing.specFor(at)
  if (!spec) return null
  return <AddFile key={`${at.point}:${at.item}`} spec={spec} begin={writing.beginFor(at)} />
}

/** Files of the task that serve this item or could: ticked they do. One upload serves several points. */
function Candidates({ at, writing }: { at: ItemRef; writing: TaskWriting }) {
  const { task, content, files, serve } = writing
  const facts = known(files)
  const lines = content.attachments.flatMap(({ file, serves }) => {
    const one = facts.get(file)
    const isHere = serves.some((ref) => isSameItem(ref, at))
    if (!one || one.status === 'deleted') return []
    const fits = alsoServes(task.specifications, one, NOWHERE).some((ref) => isSameItem(ref, at))
    return isHere || fits ? [{ file, name: one.name, isHere }] : []
  })
  if (lines.length === 0) return null
  return (
    <View>
      <View className="strong">{copy.already}</View>
      <View className="evidence-task__rows">
        {lines.map(({ file, name, isHere }) => (
          <CheckRow key={file} title={name} checked={isHere} onChange={(serves) => serve(file, at, serves)} />
        ))}
      </View>
    </View>
  )
}

/** Compared with nothing: every item that the file fits. */
const NOWHERE: ItemRef = { point: '', item: '' }
