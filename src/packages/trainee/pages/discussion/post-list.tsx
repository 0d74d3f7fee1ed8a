import { View } from '@tarojs/components'
import type { Instant } from '@/domain/shared'
import { Button } from '../../../../components/button'
import { Card, GroupHead } from '../../../../components/card'
import { Prose } from '../../../../components/prose'
import { Mini } from '../../../../components/tag'
import { dayAndTime } from '../../../../copy/dates'
import { discussionCopy as copy } from '../../../../copy/discussion'
import type { Post } from '../../study/answers'

interface PostListProps {
  /** of all, shown or not */
  count: number
  posts: readonly Post[]
  /** absent when these are all */
  earlier: (() => void) | undefined
  now: Instant
  onReply: (post: Post) => void
  /** only for those who run the discussion */
  onHide?: (post: Post) => void
}

export function PostList({ count, posts, earlier, now, onReply, onHide }: PostListProps) {
  if (posts.length === 0) return <Card className="sub">{copy.noPosts}</Card>
  return (
    <>
      <Card flush label={copy.posts(count)}>
        <GroupHead title={copy.posts(count)} />
        {posts.map((post) => (
          <Posted key={post.id} post={post} now={now} onReply={onReply} {...(onHide && { onHide })} />
        ))}
      </Card>
      {earlier && <Button block text={copy.earlier} onPress={earlier} />}
    </>
  )
}

interface PostedProps extends Pick<PostListProps, 'now' | 'onReply' | 'onHide'> {
  post: Post
}

function Posted({ post, now, onReply, onHide }: PostedProps) {
  const { byName, schoolName, at, replyTo, hidden, text, counted, own } = post
  return (
    <View className="post">
      <View className="between">
        <View className="strong">{byName}</View>
        {own && counted && hidden === undefined && <Mini tone="ok" text={copy.counted} />}
      </View>
      <View className="sub">
        {[schoolName, dayAndTime(at, now), replyTo && copy.replyTo(replyTo)].filter(Boolean).join('，')}
      </View>
      {hidden === undefined ? <Prose text={text} /> : <View className="sub">{copy.hidden(hidden)}</View>}
      {hidden === undefined && (
        <View className="post__actions">
          <Button small text={copy.reply} onPress={() => onReply(post)} />
          {onHide && <Button small text={copy.hide} onPress={() => onHide(post)} />}
        </View>
      )}
    </View>
  )
}
