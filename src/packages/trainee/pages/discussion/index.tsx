import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { refresh } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { useNow } from '../../../../platform/clock'
import type { Post } from '../../study/answers'
import { HideSheet } from './hide-sheet'
import { PostList } from './post-list'
import { type ReadDiscussion, useDiscussion } from './use-discussion'
import { WriteCard } from './write-card'
import './discussion.scss'

/** One discussion: its question, what was said, the newest first, and room to say something. */
export default function DiscussionPage() {
  useDidShow(() => void refresh())
  const id = useRouter<Readonly<Record<string, string>>>().params.discussion ?? ''
  const reading = useDiscussion(id)
  return (
    <Page title={copy.title}>
      <ForBound>
        {() => (reading.state === 'ready' ? <Talk reading={reading} /> : <Waiting reading={reading} />)}
      </ForBound>
    </Page>
  )
}

function Talk({ reading }: { reading: ReadDiscussion }) {
  const now = useNow()
  const [replyTo, setReplyTo] = useState<Post>()
  const [hiding, setHiding] = useState<Post>()
  const { first: head, rows, more, asOf } = reading
  return (
    <>
      <ShownSince at={asOf} />
      <WriteCard head={head} replyTo={replyTo} onReplyTo={setReplyTo} now={now} />
      <PostList
        count={head.count}
        posts={rows}
        earlier={more}
        now={now}
        onReply={setReplyTo}
        {...(head.mayHide && { onHide: setHiding })}
      />
      <HideSheet post={hiding} onClose={() => setHiding(undefined)} />
    </>
  )
}
