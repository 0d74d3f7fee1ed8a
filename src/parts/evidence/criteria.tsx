import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EvidenceItem, Criteria as ItemCriteria, Specification } from '@/domain/evidence'
import { Icon } from '../../components/icon'
import { Pressable } from '../../components/pressable'
import { Mini } from '../../components/tag'
import { evidenceCopy as copy } from '../../copy/evidence'
import { MARK_NAMES } from '../../copy/evidence-problems'
import './evidence.scss'

/** What 优秀 and 合格 mean for one item. */
export function CriteriaLines({ criteria }: { criteria: ItemCriteria }) {
  return (
    <>
      <View className="evidence-criteria__line">
        <View className="evidence-criteria__mark is-ok">{MARK_NAMES.distinction}</View>
        <View className="sub">{criteria.distinction}</View>
      </View>
      <View className="evidence-criteria__line">
        <View className="evidence-criteria__mark">{MARK_NAMES.pass}</View>
        <View className="sub">{criteria.pass}</View>
      </View>
    </>
  )
}

/** That what a point asks for, and how it is judged, is printed nowhere and not settled by the county. */
export const ToConfirm = ({ toConfirm }: Pick<Specification, 'toConfirm'>) =>
  toConfirm ? (
    <View className="evidence-criteria">
      <Mini tone="plain" text={copy.toConfirm} />
    </View>
  ) : null

/** The criteria of all items of a point, folded until somebody wants them. */
export function CriteriaFold({ items }: { items: readonly EvidenceItem[] }) {
  const [open, setOpen] = useState(false)
  return (
    <View className="evidence-criteria">
      <Pressable className="evidence-criteria__head" label={copy.criteria} onPress={() => setOpen(!open)}>
        <View>{copy.criteria}</View>
        <Icon name={open ? 'up' : 'down'} size={20} />
      </Pressable>
      {open &&
        items.map(({ id, title, criteria }) => (
          <View key={id}>
            <View>{title}</View>
            <CriteriaLines criteria={criteria} />
          </View>
        ))}
    </View>
  )
}
