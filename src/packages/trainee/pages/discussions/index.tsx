import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { refresh } from '../../../../api/mine'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { DiscussionList } from './discussion-list'
import { DiscussionSheet } from './discussion-sheet'
import { useStarters } from './starters'

/** The discussions that are open to somebody, of a course with `?course=`; those who guide others open new ones. */
export default function DiscussionsPage() {
  useDidShow(() => void refresh())
  const { course } = useRouter<Readonly<Record<string, string>>>().params
  const starters = useStarters()
  const [starting, setStarting] = useState(false)
  const button = <Button kind="primary" icon="add" text={copy.start} onPress={() => setStarting(true)} />
  const mayStart = starters.length > 0
  return (
    <Page title={copy.title} {...(mayStart && { dock: <Dock>{button}</Dock> })}>
      <ForBound>{() => <DiscussionList course={course} />}</ForBound>
      {mayStart && (
        <DiscussionSheet
          open={starting}
          starters={starters}
          course={course}
          onClose={() => setStarting(false)}
        />
      )}
    </Page>
  )
}
