import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextArea } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { Prose } from '../../../../components/prose'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { dayAndTime } from '../../../../copy/dates'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { useOnline } from '../../../../platform/network'
import { newRequestKey } from '../../../../platform/request-key'
import type { Discussion, Post } from '../../study/answers'
import { useKeptDraft } from '../../study/use-kept-draft'

interface WriteCardProps {
  head: Discussion
  replyTo: Post | undefined
  onReplyTo: (post: Post | undefined) => void
  now: Instant
}

const MOST = 1000

/** The question, and what the reader says to it; the draft stays on this device. */
export function WriteCard({ head, replyTo, onReplyTo, now }: WriteCardProps) {
  const { id, title, question, byName, at, fewest } = head
  const draft = useKeptDraft(`post-${id}`, '')
  const [requestKey, setRequestKey] = useState(() => newRequestKey('post'))
  const online = useOnline()
  const answered = replyTo === undefined ? {} : { replyTo: replyTo.id }
  const deed = useDeed(
    () => api.study.post.mutate({ discussion: id, text: draft.value.trim(), requestKey, ...answered }),
    ['study.discussion', 'study.listDiscussions', 'progress', 'entries'],
    () => {
      draft.change('')
      setRequestKey(newRequestKey('post'))
      onReplyTo(undefined)
    },
  )
  const { outcome } = deed
  return (
    <Card className="stack">
      <View className="card-title">{title}</View>
      <View className="sub">{copy.opened(byName, dayAndTime(at, now))}</View>
      <Prose text={question} />
      <Field
        label={replyTo ? copy.replyTo(replyTo.byName) : copy.say}
        hint={copy.sayHint(fewest.value, fewest.inferred)}
      >
        <TextArea label={copy.say} value={draft.value} maxLength={MOST} onChange={draft.change} />
      </Field>
      {!online && <Notice icon="offline">{copy.offline}</Notice>}
      <RefusalNotice refusal={deed.refusal} />
      {outcome?.problem && draft.value === '' && (
        <Notice tone="warn">{copy.notCounted(outcome.problem)}</Notice>
      )}
      <View className="discussion-actions">
        {replyTo && <Button text={copy.dropReply} onPress={() => onReplyTo(undefined)} />}
        <Button
          kind="primary"
          text={copy.send}
          busy={deed.busy}
          disabled={draft.value.trim() === '' || !online}
          onPress={() => deed.run(undefined)}
        />
      </View>
    </Card>
  )
}
