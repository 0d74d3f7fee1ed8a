import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import type { Post } from '../../study/answers'

/** Hiding needs a reason, which everybody sees in place of the words. */
export function HideSheet({ post, onClose }: { post: Post | undefined; onClose: () => void }) {
  const [why, setWhy] = useState('')
  const deed = useDeed(
    (hidden: Post) => api.study.hidePost.mutate({ post: hidden.id, why: why.trim() }),
    ['study.discussion'],
    () => {
      setWhy('')
      onClose()
    },
  )
  return (
    <Sheet open={post !== undefined} title={copy.hideTitle} onClose={onClose}>
      <View className="sub">{copy.hideText}</View>
      <ReasonField label={copy.hideWhy} usual={copy.usual} value={why} onChange={setWhy} />
      <RefusalNotice refusal={deed.refusal} />
      <Button
        block
        kind="danger"
        text={copy.hideVerb}
        busy={deed.busy}
        disabled={why.trim().length < SHORTEST_REASON}
        onPress={() => post && deed.run(post)}
      />
    </Sheet>
  )
}
