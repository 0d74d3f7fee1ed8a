import { View } from '@tarojs/components'
import { Card } from '../../../../components/card'
import { Tag } from '../../../../components/tag'
import { logCopy } from '../../../../copy/training-log'
import { Preview } from './preview'
import type { Writing } from './use-writing'
import type { Subject } from './view'

/** Handed over without a network: honest that nobody has it yet. */
export function Kept({ subject, writing }: { subject: Subject; writing: Writing }) {
  return (
    <>
      <Card now>
        <Tag tone="offline" text={logCopy.kept.title} />
        <View className="sub log-kept">{logCopy.kept.text}</View>
      </Card>
      <Preview subject={subject} writing={writing} />
    </>
  )
}
