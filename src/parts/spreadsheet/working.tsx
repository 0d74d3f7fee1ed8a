import { View } from '@tarojs/components'
import type { JobProgress } from '../../api/finish-job'
import { Bar } from '../../components/bar'
import { Card } from '../../components/card'
import { Notice } from '../../components/notice'
import { spreadsheetCopy as copy } from '../../copy/spreadsheet'
import './spreadsheet.scss'

interface WorkingProps {
  title: string
  /** which file, while it is on its way how large */
  note: string
  /** absent while nothing can be counted */
  progress?: JobProgress
}

/** Ordered, and nobody has worked on it yet. */
export const NOT_BEGUN: JobProgress = { done: 0, total: 0, silent: false }

/** Work that takes seconds: what is done, how far it is, and that one need not wait. */
export function Working({ title, note, progress }: WorkingProps) {
  return (
    <>
      {progress?.silent && <Notice icon="offline">{copy.silent}</Notice>}
      <Card className="working" label={title}>
        <View className="card-title">{title}</View>
        <View className="sub">{note}</View>
        {progress && <Far {...progress} />}
      </Card>
    </>
  )
}

function Far({ done, total }: { done: number; total: number }) {
  const far = copy.far(done, total)
  return (
    <>
      <Bar share={total > 0 ? done / total : 0} label={far} />
      <View className="between">
        <View role="status">{far}</View>
        <View className="sub">{copy.leave}</View>
      </View>
    </>
  )
}
