import { View } from '@tarojs/components'
import { previewImage } from '@tarojs/taro'
import type { Instant } from '@/domain/shared'
import { Card } from '../../../../components/card'
import { Comments } from '../../../../components/comments'
import { ShownSince } from '../../../../components/offline'
import { Pictures } from '../../../../components/pictures'
import { Prose } from '../../../../components/prose'
import { Section } from '../../../../components/section'
import { Mini } from '../../../../components/tag'
import { leaderLogsCopy } from '../../../../copy/leader-logs'
import { logCopy, sessionFacts } from '../../../../copy/training-log'
import { useNow } from '../../../../platform/clock'
import type { OtherLog, ReadLog, SimilarLogs } from '../../answers'
import { CommentBox } from './comment-box'
import { SimilarList } from './similar-list'
import type { CommentDraft } from './use-log'

export interface ReadLogContentProps {
  log: ReadLog
  asOf: Instant | undefined
  similar: SimilarLogs | undefined
  comment: CommentDraft
  onCompare: (other: OtherLog) => void
}

export function ReadLogContent({ log, asOf, similar, comment, onCompare }: ReadLogContentProps) {
  const now = useNow()
  return (
    <>
      <ShownSince at={asOf} />
      <View className="log-columns">
        <View className="stack">
          <LogText log={log} now={now} />
        </View>
        <View className="stack">
          <Section title={logCopy.comments} />
          {log.comments.length > 0 && (
            <Card flush>
              <Comments
                comments={log.comments.map(({ id, byName, as, text, at }) => ({
                  id,
                  text,
                  from: logCopy.from(byName, as, at, now),
                }))}
              />
            </Card>
          )}
          <CommentBox comment={comment} />
          {similar && <SimilarList similar={similar} now={now} onCompare={onCompare} />}
        </View>
      </View>
    </>
  )
}

function LogText({ log, now }: { log: ReadLog; now: Instant }) {
  const urls = log.pictureFiles.map(({ url }) => url)
  return (
    <>
      <Card>
        <View className="between">
          <View className="strong">{log.name}</View>
          {log.late && <Mini tone="plain" text={leaderLogsCopy.late} />}
        </View>
        <View className="sub">{log.schoolName}</View>
        <View className="card-title log-about" role="heading" aria-level={2}>
          {log.title}
        </View>
        <View className="sub">
          {sessionFacts(log.on, [], now)}，{logCopy.submitted(log.submittedAt, now)}，
          {logCopy.characters(log.characters)}
        </View>
      </Card>
      <Card>
        <Prose text={log.text} />
      </Card>
      {urls.length > 0 && (
        <Pictures
          pictures={log.pictureFiles.map(({ file, url }, index) => ({
            key: file,
            url,
            label: logCopy.picture(index + 1),
          }))}
          onPress={({ url }) => void previewImage({ urls, current: url })}
        />
      )}
    </>
  )
}
