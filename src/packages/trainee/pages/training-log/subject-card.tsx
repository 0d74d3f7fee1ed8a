import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Mini } from '../../../../components/tag'
import { dueStatus, logCopy, sessionFacts } from '../../../../copy/training-log'
import type { Subject } from './view'

/** What the log is about: the half-day with its deadline, or that it is a free one. */
export function SubjectCard({ subject, title, now }: { subject: Subject; title: string; now: Instant }) {
  const { on, due, records } = subject
  return (
    <Card>
      <View className="between log-subject">
        <View className="strong">{title || logCopy.free}</View>
        {due !== undefined && <Mini {...dueStatus(due, now)} />}
      </View>
      {on && <View className="sub">{sessionFacts(on, records, now)}</View>}
    </Card>
  )
}
