import { View } from '@tarojs/components'
import { type EvidenceItem, type ItemRef, MARKS } from '@/domain/evidence'
import { Field, TextInput } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { MARK_NAMES } from '../../../../copy/evidence-problems'
import { reviewCopy as copy } from '../../../../copy/evidence-review'
import { CriteriaLines } from '../../../../parts/evidence/criteria'
import type { Deciding } from './use-decision'

export interface ItemDecisionFieldsProps {
  at: ItemRef
  item: EvidenceItem
  deciding: Deciding
}

const TONES = { distinction: 'ok', pass: 'ok', fail: 'bad' } as const
const LONGEST_REASON = 300

/** The criteria beside the verdict: one of three marks, and a reason that a failing one must have. */
export function ItemDecisionFields({ at, item, deciding }: ItemDecisionFieldsProps) {
  const decided = deciding.decisionOf(at)
  const label = `${item.title}，${copy.mark}`
  return (
    <View className="item-decision stack">
      <View>
        <CriteriaLines criteria={item.criteria} />
      </View>
      <Segments
        small
        label={label}
        options={MARKS.map((value) => ({ value, text: MARK_NAMES[value], tone: TONES[value] }))}
        value={decided?.mark}
        onChange={(mark) => deciding.decide(at, { mark })}
      />
      {decided && (
        <Field label={copy.reason} hint={copy.reasonHint}>
          <TextInput
            label={`${item.title}，${copy.reason}`}
            value={decided.reason}
            maxLength={LONGEST_REASON}
            onChange={(reason) => deciding.decide(at, { reason })}
          />
        </Field>
      )}
    </View>
  )
}
