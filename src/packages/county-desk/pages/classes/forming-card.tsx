import { View } from '@tarojs/components'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { formingCopy } from '../../../../copy/classes'
import type { Forming } from './use-forming'
import './classes.scss'

/** Forming is on its way: how far, and that one need not wait. */
export function FormingCard({ forming: { progress, stop, stopping } }: { forming: Forming }) {
  const { done = 0, total = 1, silent = false } = progress ?? {}
  const far = formingCopy.progress(done, total)
  return (
    <Card className="forming" label={formingCopy.working}>
      <View className="card-title">{formingCopy.working}</View>
      {silent && <Notice icon="offline">{formingCopy.silent}</Notice>}
      <Bar share={done / total} label={far} />
      <View className="between">
        <View role="status">{far}</View>
        <View className="sub">{formingCopy.leave}</View>
      </View>
      <Button block text={formingCopy.stop} busy={stopping} onPress={stop} />
    </Card>
  )
}
