import { View } from '@tarojs/components'
import { Bar } from '../../../components/bar'
import { classesCopy } from '../../../copy/classes'
import './load-bar.scss'

/** `90 / 90`, and how full that is. */
export const LoadFigure = ({ load, limit }: { load: number; limit: number }) => (
  <View className="nowrap">
    <View className="load-bar__figure">{load}</View>
    {` / ${limit}`}
  </View>
)

/** One line of a table: bar and figure side by side. */
export const LoadBar = ({ load, limit }: { load: number; limit: number }) => (
  <View className="load-bar">
    <View className="load-bar__bar">
      <Bar share={load / limit} label={classesCopy.load(load, limit)} />
    </View>
    <LoadFigure load={load} limit={limit} />
  </View>
)
