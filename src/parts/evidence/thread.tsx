import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Instant } from '@/domain/shared'
import type { MyTask } from '../../api/answers'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Comments } from '../../components/comments'
import { Field, TextArea } from '../../components/field'
import { RefusalNotice } from '../../components/refusal-notice'
import { Section } from '../../components/section'
import { evidenceCopy as copy } from '../../copy/evidence'
import { newRequestKey } from '../../platform/request-key'

const FEWEST = 2
const MOST = 500

export interface ThreadProps {
  thread: MyTask['thread']
  now: Instant
  /** sends one message; absent for those who only read */
  say?: ((message: { text: string; requestKey: string }) => Promise<unknown>) | undefined
}

/** The one thread of a task: author, reviewer, leader. */
export function Thread({ thread, now, say }: ThreadProps) {
  return (
    <>
      <Section title={copy.thread} />
      <Card flush={thread.length > 0}>
        {thread.length === 0 && <View className="sub">{copy.noMessages}</View>}
        <Comments
          comments={thread.map(({ id, byName, as, text, at }) => ({
            id,
            text,
            from: copy.from(byName, as, at, now),
          }))}
        />
      </Card>
      {say && <MessageBox say={say} />}
    </>
  )
}

function MessageBox({ say }: { say: NonNullable<ThreadProps['say']> }) {
  const [text, write] = useState('')
  const [requestKey, setRequestKey] = useState(() => newRequestKey('evidence'))
  const { run, busy, refusal } = useDeed(say, ['evidence.task', 'evidence.attempt'], () => {
    write('')
    setRequestKey(newRequestKey('evidence'))
  })
  const length = text.trim().length
  return (
    <Card className="stack">
      <Field label={copy.message} hint={copy.messageHint}>
        <TextArea label={copy.message} value={text} maxLength={MOST} onChange={write} />
      </Field>
      <RefusalNotice refusal={refusal} />
      <Button
        block
        icon="talk"
        text={copy.send}
        busy={busy}
        disabled={length < FEWEST}
        onPress={() => run({ text, requestKey })}
      />
    </Card>
  )
}
