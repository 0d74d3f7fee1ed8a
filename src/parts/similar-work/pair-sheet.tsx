import { View } from '@tarojs/components'
import { kindOfName } from '@/domain/file'
import type { SimilarPart } from '../../api/answers'
import { Button } from '../../components/button'
import { Sheet } from '../../components/sheet'
import { similarWorkCopy as copy } from '../../copy/similar-work'
import { type ComparedText, SideBySide } from '../side-by-side'
import { FilePair } from './file-pair'
import { OpenFile } from './open-file'
import { PicturePair } from './picture-pair'
import { VideoPair, type VideoPairProps } from './video-pair'
import { watchOf } from './watch'

export interface PairSheetProps {
  attempt: string
  task: string
  own: Omit<ComparedText, 'text'>
  pair: SimilarPart
  onClose: () => void
}

/** What the two have in common, side by side: their words, their pictures, or both files to be opened. */
export function PairSheet({ attempt, task, own, pair, onClose }: PairSheetProps) {
  const { title, part, otherPart, text, otherText, passages, containment } = pair
  const watch = watchOf({ attempt, task, pair })
  const other = { who: copy.who(pair), about: title }
  if (text !== undefined && otherText !== undefined)
    return (
      <Sheet open wide title={copy.heads.text} onClose={onClose}>
        <SideBySide
          one={{ ...own, text }}
          other={{ ...other, text: otherText }}
          passages={passages ?? []}
          containment={containment ?? 0}
          back={copy.back}
          onBack={onClose}
        />
        {otherPart !== 'reflection' && <OpenFile name={otherPart} text={copy.open} watch={watch.other} />}
      </Sheet>
    )
  return (
    <Sheet open wide title={copy.heads[pair.kind]} onClose={onClose}>
      <FilesOfPair
        one={{ ...own, name: part, watch: watch.own }}
        other={{ ...other, name: otherPart, watch: watch.other }}
        agrees={pair.video}
      />
      <View className="sub">{copy.note}</View>
      <Button block icon="back" text={copy.back} onPress={onClose} />
    </Sheet>
  )
}

/** As they can be shown here: played, looked at, or opened each by itself. */
function FilesOfPair({ agrees, ...files }: VideoPairProps) {
  const kinds = new Set([files.one, files.other].map(({ name }) => kindOfName(name)))
  if (agrees || kinds.has('video')) return <VideoPair {...files} agrees={agrees} />
  return kinds.has('document') ? <FilePair {...files} /> : <PicturePair {...files} />
}
