import { Video, View } from '@tarojs/components'
import { useRef } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Waiting } from '../../components/waiting'
import { playerCopy } from '../../copy/player'
import { useAddress, type Watch, type Watched } from './use-address'
import './player.scss'

export type { Watch, Watched } from './use-address'

export interface PlayerProps {
  /** what a screen reader calls it */
  name: string
  watch: Watch
}

/** Plays a stored video by ranges; whoever watches stands over the picture, also in full screen. */
export function Player({ name, watch }: PlayerProps) {
  const address = useAddress(watch)
  switch (address.state) {
    case 'loading':
    case 'failed':
      return <Waiting reading={address} />
    case 'not-playable':
      return <NotPlayable onRetry={address.retry} />
    case 'ready':
      return <Picture name={name} {...address} />
  }
}

interface PictureProps {
  name: string
  watched: Watched
  renew: () => void
  played: () => void
}

const onPhone = process.env.TARO_ENV === 'weapp'

function Picture({ name, watched: { url, viewer }, renew, played }: PictureProps) {
  const reached = useRef(0)
  const mark = (
    <View className="player__viewer" aria-label={playerCopy.viewer(viewer)}>
      {viewer}
    </View>
  )
  return (
    <View className="player" role="group" aria-label={name}>
      <Video
        className="player__video"
        src={url}
        controls
        initialTime={reached.current}
        // Only WeChat carries what lies over the picture into full screen.
        showFullscreenBtn={onPhone}
        showCastingButton={false}
        onTimeUpdate={({ detail }) => {
          reached.current = detail.currentTime
          played()
        }}
        onError={renew}
      >
        {onPhone && mark}
      </Video>
      {!onPhone && mark}
    </View>
  )
}

/** Arrived whole, and this device cannot show it: many phones film in a form that old browsers do not know. */
function NotPlayable({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice tone="bad">
      <View className="strong">{playerCopy.notPlayable}</View>
      <View>{playerCopy.notPlayableText}</View>
      <Button small icon="again" text={playerCopy.again} onPress={onRetry} />
    </Notice>
  )
}
