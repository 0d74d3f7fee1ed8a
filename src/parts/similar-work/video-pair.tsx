import { View } from '@tarojs/components'
import { useState } from 'react'
import type { SimilarPart } from '../../api/answers'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Facts } from '../../components/facts'
import { similarWorkCopy as copy } from '../../copy/similar-work'
import { Player } from '../player'
import type { WatchedFile } from './watch'

type Agreed = NonNullable<SimilarPart['video']>

export interface VideoPairProps {
  one: WatchedFile
  other: WatchedFile
  /** nothing for two files that are equal to the byte */
  agrees: Agreed | undefined
}

/** Two recordings, and what speaks for their being the same one. */
export const VideoPair = ({ one, other, agrees }: VideoPairProps) => (
  <>
    {agrees && <Agreement {...agrees} />}
    <View className="side-by-side">
      <Recording {...one} size={agrees?.own} play={copy.playOwn} />
      <Recording {...other} size={agrees?.other} play={copy.play} />
    </View>
  </>
)

const Agreement = ({ own, other, cover }: Agreed) => (
  <>
    <View>{copy.videoNote}</View>
    <Facts
      facts={[
        { name: copy.agrees.length, value: copy.lengths(own, other) },
        { name: copy.agrees.picture, value: copy.sameShape },
        { name: copy.agrees.cover, value: copy.covers(cover) },
      ]}
    />
  </>
)

interface RecordingProps extends WatchedFile {
  size: Agreed['own'] | undefined
  play: string
}

/** Watching is recorded, so a recording is played when somebody asks for it and not before. */
function Recording({ who, about, name, watch, size, play }: RecordingProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Card className="stack" label={who}>
      <View className="strong">{who}</View>
      <View className="sub">{about}</View>
      <View>{copy.part(name)}</View>
      {size && <View className="sub">{copy.figures(size)}</View>}
      {isOpen ? (
        <Player name={name} watch={watch} />
      ) : name === '' ? null : (
        <Button block icon="play" text={play} onPress={() => setOpen(true)} />
      )}
    </Card>
  )
}
