import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextArea } from '../../../../components/field'
import { Notice } from '../../../../components/notice'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { refusalText } from '../../../../copy/refusals'
import type { CommentDraft } from './use-log'

const FEWEST = 2
const MOST = 500

export function CommentBox({ comment: { text, write, send, busy, refusal } }: { comment: CommentDraft }) {
  const copy = leaderLogsCopy
  const length = text.trim().length
  const tooLong = length > MOST ? copy.commentLong(length - MOST) : undefined
  const hint = length > 0 && length < FEWEST ? copy.commentShort : copy.commentHint
  return (
    <Card>
      <Field label={copy.comment} hint={hint} error={tooLong}>
        <TextArea label={copy.comment} value={text} onChange={write} />
      </Field>
      {refusal && (
        <View className="log-about">
          <Notice tone="bad">
            {refusalText(refusal).title}。{refusalText(refusal).why}
          </Notice>
        </View>
      )}
      <View className="log-about">
        <Button
          block
          kind="primary"
          text={busy ? copy.commentSending : copy.commentSend}
          busy={busy}
          disabled={length < FEWEST || length > MOST}
          onPress={send}
        />
      </View>
    </Card>
  )
}
