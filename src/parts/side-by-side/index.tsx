import { View } from '@tarojs/components'
import type { SharedPassage } from '@/domain/similarity'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Prose } from '../../components/prose'
import { sideBySideCopy } from '../../copy/side-by-side'
import './side-by-side.scss'

export interface ComparedText {
  who: string
  /** title and day */
  about: string
  text: string
}

export interface SideBySideProps {
  one: ComparedText
  other: ComparedText
  passages: readonly SharedPassage[]
  /** share of the shorter text that the other has too, 0 … 1 */
  containment: number
  back: string
  onBack: () => void
}

/** Both texts with what they share marked: beside each other on a desk, below each other on a phone. */
export function SideBySide({ one, other, passages, containment, back, onBack }: SideBySideProps) {
  const copy = sideBySideCopy
  return (
    <>
      <View>{copy.shares(passages.length, containment)}</View>
      <View className="side-by-side">
        <Text label={copy.whose.this} {...one} marked={passages.map(({ a }) => a)} />
        <Text label={copy.whose.other} {...other} marked={passages.map(({ b }) => b)} />
      </View>
      <View className="sub">{copy.note}</View>
      <Button block icon="back" text={back} onPress={onBack} />
    </>
  )
}

type TextProps = ComparedText & { label: string; marked: readonly SharedPassage['a'][] }

const Text = ({ label, who, about, text, marked }: TextProps) => (
  <Card label={label}>
    <View className="strong">{who}</View>
    <View className="sub">{about}</View>
    <View className="side-by-side__text">
      <Prose text={text} marked={marked} />
    </View>
  </Card>
)
