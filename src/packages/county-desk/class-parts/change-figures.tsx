import { View } from '@tarojs/components'
import { Facts } from '../../../components/facts'
import { changeCopy } from '../../../copy/classes-change'
import type { Preview } from './answers'

/** The figures before and after, and what becomes of the classes that change. */
export function ChangeFigures({ preview: { before, after, classes } }: { preview: Preview }) {
  const { figures } = changeCopy
  const lines = classes.flatMap(({ id, before: was, after: is }) => [
    changeCopy.classLoads(id, was?.load, is?.load),
    ...(was && is && was.host !== is.host ? [changeCopy.hostMoves(id, is.hostName)] : []),
    ...(is?.kind === 'joint' && was?.focus.join() !== is.focus.join()
      ? [changeCopy.focusAfter(id, is.focus)]
      : []),
  ])
  return (
    <View className="stack">
      <View className="strong">{changeCopy.cost}</View>
      <Facts
        facts={[
          { name: figures.classes, value: changeCopy.change(before.classes, after.classes) },
          { name: figures.personMetres, value: changeCopy.travel(before.personMetres, after.personMetres) },
          { name: figures.themeGap, value: changeCopy.change(before.themeGap, after.themeGap) },
        ]}
      />
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
  )
}
