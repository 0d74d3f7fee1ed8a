import { Text, View } from '@tarojs/components'
import { partsOf, type Span } from './parts'
import './prose.scss'

export interface ProseProps {
  text: string
  /** passages to point out, in the order of the text, none over another */
  marked?: readonly Span[]
}

/** What a person wrote, with their own line breaks. */
export function Prose({ text, marked = [] }: ProseProps) {
  return (
    <View className="prose">
      {partsOf(text, marked).map(({ from, words, isMarked }) => (
        <Text key={from} className={isMarked ? 'prose__marked' : ''}>
          {words}
        </Text>
      ))}
    </View>
  )
}
