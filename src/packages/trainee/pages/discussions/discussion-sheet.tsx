import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Field, TextArea, TextInput } from '../../../../components/field'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Segments } from '../../../../components/segments'
import { Sheet } from '../../../../components/sheet'
import { discussionCopy as copy } from '../../../../copy/discussion'
import { open as openPage } from '../../../../platform/navigate'
import { newRequestKey } from '../../../../platform/request-key'
import { studyPages } from '../../study/paths'
import type { Starter } from './starters'

interface DiscussionSheetProps {
  open: boolean
  starters: readonly Starter[]
  course: string | undefined
  onClose: () => void
}

const FEWEST = 2

/** A topic and a question, for the county, a school or a group. */
export function DiscussionSheet({ open, starters, course, onClose }: DiscussionSheetProps) {
  const [audience, setAudience] = useState(starters[0]?.audience ?? '')
  const [title, setTitle] = useState('')
  const [question, setQuestion] = useState('')
  const [requestKey] = useState(() => newRequestKey('discussion'))
  const about = course === undefined ? {} : { course }
  const deed = useDeed(
    () => api.study.openDiscussion.mutate({ audience, title, question, requestKey, ...about }),
    ['study.listDiscussions'],
    ({ discussion }) => {
      onClose()
      openPage(studyPages.discussion(discussion))
    },
  )
  const isShort = title.trim().length < FEWEST || question.trim().length < FEWEST
  return (
    <Sheet open={open} title={copy.start} onClose={onClose}>
      {starters.length > 1 && (
        <Segments
          label={copy.for}
          options={starters.map((one) => ({ value: one.audience, text: one.text }))}
          value={audience}
          onChange={setAudience}
        />
      )}
      <Field label={copy.topic} hint={copy.topicHint}>
        <TextInput label={copy.topic} value={title} maxLength={40} onChange={setTitle} />
      </Field>
      <Field label={copy.question} hint={copy.questionHint}>
        <TextArea label={copy.question} value={question} maxLength={500} onChange={setQuestion} />
      </Field>
      <RefusalNotice refusal={deed.refusal} />
      <Button
        block
        kind="primary"
        text={copy.open}
        busy={deed.busy}
        disabled={isShort}
        onPress={() => deed.run(undefined)}
      />
    </Sheet>
  )
}
