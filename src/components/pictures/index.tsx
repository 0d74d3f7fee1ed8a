import { Image, View } from '@tarojs/components'
import { Icon, type IconName } from '../icon'
import { Pressable } from '../pressable'
import './pictures.scss'

export interface ShownPicture {
  key: string
  /** an address or a file of the device; empty while it is being read */
  url: string
  /** what a screen reader says */
  label: string
  /** how far it got on its way, over the lower edge */
  mark?: { icon: IconName; text: string }
}
export interface PicturesProps {
  pictures: readonly ShownPicture[]
  onPress?: (picture: ShownPicture) => void
  /** a last square for one more */
  add?: { text: string; onPress: () => void } | undefined
}

/** Pictures as squares, three in a row. */
export function Pictures({ pictures, onPress, add }: PicturesProps) {
  return (
    <View className="pictures">
      {pictures.map((picture) => (
        <Pressable
          key={picture.key}
          className="picture"
          label={picture.mark ? `${picture.label}，${picture.mark.text}` : picture.label}
          onPress={() => onPress?.(picture)}
        >
          {picture.url && <Image className="picture__image" src={picture.url} mode="aspectFill" />}
          {picture.mark && (
            <View className="picture__mark">
              <Icon name={picture.mark.icon} size={18} />
              <View>{picture.mark.text}</View>
            </View>
          )}
        </Pressable>
      ))}
      {add && (
        <Pressable className="picture picture--add" onPress={add.onPress}>
          <Icon name="camera" />
          <View>{add.text}</View>
        </Pressable>
      )}
    </View>
  )
}
