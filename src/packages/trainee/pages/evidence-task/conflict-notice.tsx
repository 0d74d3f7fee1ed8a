import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Notice } from '../../../../components/notice'
import { evidenceCopy as copy } from '../../../../copy/evidence'
import type { TaskWriting } from './use-writing'

/** Two devices wrote: the person says which draft goes on. */
export function ConflictNotice({ writing: { keepMine, takeTheirs } }: { writing: TaskWriting }) {
  return (
    <Notice tone="warn">
      <View>{copy.conflict}</View>
      <View className="evidence-task__choice">
        <Button small text={copy.keepMine} onPress={keepMine} />
        <Button small text={copy.takeTheirs} onPress={takeTheirs} />
      </View>
    </Notice>
  )
}
