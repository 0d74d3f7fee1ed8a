import { View } from '@tarojs/components'
import type { JobProgress } from '../../../../api/finish-job'
import type { Refusal } from '../../../../api/refused'
import { Bar } from '../../../../components/bar'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { importCopy } from '../../../../copy/import'
import { fileSize } from '../../../../copy/numbers'
import { shellCopy } from '../../../../copy/shell'

interface WorkingProps {
  work: 'sending' | 'reading' | 'applying'
  fileName: string
  /** bytes, while they are on their way */
  size?: number
  progress?: JobProgress | undefined
  refusal?: Refusal | undefined
  /** orders it once more, after it failed */
  onAgain?: () => void
}

const TITLE = {
  sending: importCopy.uploading,
  reading: importCopy.reading,
  applying: importCopy.applying,
} as const

/** Work that takes seconds: what is done, how far it is, and that one need not wait. */
export function Working({ work, fileName, size, progress, refusal, onAgain }: WorkingProps) {
  const { done = 0, total = 0, silent = false } = progress ?? {}
  const far = total > 0 ? importCopy.workDone(done, total) : importCopy.workBegins
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {refusal && onAgain && <Button text={shellCopy.retry} onPress={onAgain} />}
      {silent && <Notice icon="offline">{importCopy.silent}</Notice>}
      <Card className="working" label={TITLE[work]}>
        <View className="card-title">{TITLE[work]}</View>
        <View className="sub">
          {size === undefined ? fileName : importCopy.uploadingFile(fileName, fileSize(size))}
        </View>
        {work !== 'sending' && (
          <>
            <Bar share={total > 0 ? done / total : 0} label={far} />
            <View className="between">
              <View role="status">{far}</View>
              <View className="sub">{importCopy.leave}</View>
            </View>
          </>
        )}
      </Card>
    </>
  )
}
