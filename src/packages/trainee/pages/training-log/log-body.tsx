import { previewImage } from '@tarojs/taro'
import { Card } from '../../../../components/card'
import { Pictures, type ShownPicture } from '../../../../components/pictures'
import { Prose } from '../../../../components/prose'

/** The log as others read it. */
export function LogBody({ text, pictures }: { text: string; pictures: readonly ShownPicture[] }) {
  const urls = pictures.map(({ url }) => url)
  return (
    <>
      <Card>
        <Prose text={text} />
      </Card>
      {pictures.length > 0 && (
        <Pictures pictures={pictures} onPress={({ url }) => void previewImage({ urls, current: url })} />
      )}
    </>
  )
}
