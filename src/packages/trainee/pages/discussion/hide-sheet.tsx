import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import type { Post } from '../../study/answers'

/** Hiding needs a reason, which everybody sees in place of the words. */
export function HideSheet({ post, onClose }: { post: Post | undefined; onClose: () => void }) {
  const deed = useDeed(
    (why: string) => api.study.hidePost.mutate({ post: post?.id ?? '', why }),
    ['study.discussion'],
    onClose,
  )
  return (
    <ReasonSheet
      open={post !== undefined}
      title={copy.hideTitle}
      text={copy.hideText}
      label={copy.hideWhy}
      usual={copy.usual}
      verb={copy.hideVerb}
      danger
      busy={deed.busy}
      onSend={deed.run}
      onClose={onClose}
    >
      <RefusalNotice refusal={deed.refusal} />
    </ReasonSheet>
  )
}
