import { View } from '@tarojs/components'
import { kindOfName } from '@/domain/file'
import type { SimilarPart } from '../../api/answers'
import { api } from '../../api/client'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/refusal-notice'
import { Sheet } from '../../components/sheet'
import { similarWorkCopy as copy } from '../../copy/similar-work'
import { openFile } from '../../platform/open-file'
import { newRequestKey } from '../../platform/request-key'
import { type ComparedText, SideBySide } from '../side-by-side'

export interface PairSheetProps {
  attempt: string
  own: Omit<ComparedText, 'text'>
  pair: SimilarPart
  onClose: () => void
}

/** Texts side by side; the other's file opens when no pupils can be seen in it. */
export function PairSheet({ attempt, own, pair, onClose }: PairSheetProps) {
  const { id, otherPart, text, otherText, passages, containment } = pair
  const opening = useDeed(
    () =>
      api.likeness.watchSimilar
        .mutate({ attempt, other: id, view: newRequestKey('similar') })
        .then(openFile({ kind: kindOfName(otherPart), name: otherPart })),
    [],
  )
  const isText = text !== undefined && otherText !== undefined
  const hasFile = otherPart !== 'reflection'
  return (
    <Sheet open title={copy.who(pair)} onClose={onClose}>
      <RefusalNotice refusal={opening.refusal} />
      {isText ? (
        <SideBySide
          one={{ ...own, text }}
          other={{ who: copy.who(pair), about: pair.title, text: otherText }}
          passages={passages ?? []}
          containment={containment ?? 0}
          back={copy.back}
          onBack={onClose}
        />
      ) : (
        <View>{pair.title}</View>
      )}
      {hasFile && (
        <Button
          block
          icon="eye"
          text={copy.open}
          busy={opening.busy}
          onPress={() => opening.run(undefined)}
        />
      )}
      {!isText && <Button block text={copy.back} onPress={onClose} />}
    </Sheet>
  )
}
