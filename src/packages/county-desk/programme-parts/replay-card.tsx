import { View } from '@tarojs/components'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { Figures } from '../../../components/figures'
import { Notice } from '../../../components/notice'
import { RefusalNotice } from '../../../components/refusal-notice'
import { count } from '../../../copy/numbers'
import { programmeCopy } from '../../../copy/programme-desk'
import type { Replay } from '../answers'
import { ReplayNames } from './replay-names'
import type { Work } from './use-work'

const copy = programmeCopy.change

interface ReplayCardProps {
  replay: Replay | undefined
  work: Work
  /** nothing is to be decided any more */
  over?: boolean
}

/** Who would gain and who would lose, before anybody decides; every name can be seen. */
export function ReplayCard({ replay, work, over = false }: ReplayCardProps) {
  const isDone = replay?.state === 'done'
  const changes = replay ? replay.gains + replay.loses + replay.both : 0
  return (
    <>
      <Card className="stack">
        <View className="card-title">{copy.replay}</View>
        <View className="sub">{copy.replayWhy}</View>
        {work.running && (
          <View role="status">{copy.running(work.progress?.done ?? 0, work.progress?.total ?? 0)}</View>
        )}
        {!work.running && isDone && (changes > 0 ? <Counts replay={replay} /> : <View>{copy.nobody}</View>)}
        {isDone && !replay.isCurrent && !over && <Notice tone="warn">{copy.old}</Notice>}
        <RefusalNotice refusal={work.refusal} />
        {!over && (
          <Button
            block
            icon="again"
            text={isDone ? copy.again : copy.run}
            busy={work.running}
            onPress={work.begin}
          />
        )}
      </Card>
      {isDone && !work.running && changes > 0 && <ReplayNames replay={replay} />}
    </>
  )
}

function Counts({ replay: { gains, loses, both } }: { replay: Replay }) {
  const figure = (key: 'gains' | 'loses' | 'both', value: number) => ({
    key,
    value: count(value),
    unit: copy.people,
    note: copy[key],
  })
  return (
    <Figures
      figures={[figure('loses', loses), figure('gains', gains), ...(both > 0 ? [figure('both', both)] : [])]}
    />
  )
}
