import { Image, View } from '@tarojs/components'
import { RefusalNotice } from '../../components/refusal-notice'
import type { Watch } from '../player'
import { usePicture } from './use-picture'
import './evidence.scss'

/** One picture with the name of who looks at it over it; looking at it is recorded. */
export function Picture({ name, watch }: { name: string; watch: Watch }) {
  const { watched, refusal } = usePicture(watch)
  if (!watched) return <RefusalNotice refusal={refusal} />
  return (
    <View className="evidence-picture">
      <Image className="evidence-picture__image" src={watched.url} mode="aspectFit" ariaLabel={name} />
      <View className="evidence-picture__viewer">{watched.viewer}</View>
    </View>
  )
}
