import { View } from '@tarojs/components'
import { Pressable } from '../pressable'
import './section.scss'

export interface SectionProps {
  title: string
  /** a link at the right, usually “全部” */
  link?: string
  onPress?: () => void
}

/** The head of a part of the page. */
export function Section({ title, link, onPress }: SectionProps) {
  return (
    <View className="section">
      <View className="section__title" role="heading" aria-level={2}>
        {title}
      </View>
      {link && (
        <Pressable role="link" className="section__link" label={`${title}，${link}`} onPress={onPress}>
          {link}
        </Pressable>
      )}
    </View>
  )
}
