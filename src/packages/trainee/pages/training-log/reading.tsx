import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { MyLog } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { readAgain } from '../../../../api/mine'
import { refusalOf } from '../../../../api/refused'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Comments } from '../../../../components/comments'
import { Dock } from '../../../../components/dock'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Section } from '../../../../components/section'
import { Confirm } from '../../../../components/sheet'
import { Tag } from '../../../../components/tag'
import { logCopy, logStatus, sessionFacts } from '../../../../copy/training-log'
import { useNow } from '../../../../platform/clock'
import { LogBody } from './log-body'
import { RefusalNotice } from './refusal-notice'

/** A log of one's own that stands: what others see of it, what they said, and the way back while there is one. */
export function Reading({ log, asOf }: { log: MyLog; asOf: Instant | undefined }) {
  const now = useNow()
  const [asking, setAsking] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => api.trainingLog.withdrawLog.mutate({ log: log.id }),
    onSettled: () => setAsking(false),
    onSuccess: readAgain,
  })
  const dock = log.withdrawable ? (
    <Dock>
      <Button text={logCopy.withdraw} onPress={() => setAsking(true)} />
    </Dock>
  ) : undefined
  return (
    <Page title={logCopy.title} dock={dock}>
      <ShownSince at={asOf} />
      {withdraw.error && <RefusalNotice refusal={refusalOf(withdraw.error)} />}
      <Card>
        <Tag {...logStatus(log)} />
        <View className="card-title log-title" role="heading" aria-level={2}>
          {log.title}
        </View>
        <View className="sub">
          {sessionFacts(log.on, [], now)}，{logCopy.submitted(log.submittedAt, now)}
        </View>
      </Card>
      <LogBody text={log.text} pictures={picturesOf(log)} />
      <Section title={logCopy.comments} />
      <Card flush={log.comments.length > 0}>
        {log.comments.length === 0 && <View className="sub">{logCopy.noComments}</View>}
        <Comments
          comments={log.comments.map(({ id, byName, as, text, at }) => ({
            id,
            text,
            from: logCopy.from(byName, as, at, now),
          }))}
        />
      </Card>
      <Confirm
        open={asking}
        title={logCopy.withdrawTitle}
        text={logCopy.withdrawText}
        verb={logCopy.withdraw}
        busy={withdraw.isPending}
        onConfirm={() => withdraw.mutate()}
        onClose={() => setAsking(false)}
      />
    </Page>
  )
}

const picturesOf = ({ pictureFiles }: MyLog) =>
  pictureFiles.map(({ file, url }, index) => ({ key: file, url, label: logCopy.picture(index + 1) }))
