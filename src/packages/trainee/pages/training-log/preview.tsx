import { useNow } from '../../../../platform/clock'
import { isFree } from '../../training-log/draft'
import { LogBody } from './log-body'
import { RefusalNotice } from './refusal-notice'
import { SubjectCard } from './subject-card'
import type { Writing } from './use-writing'
import type { Subject } from './view'

/** The draft as its readers will see it. */
export function Preview({ subject, writing }: { subject: Subject; writing: Writing }) {
  const { draft, pictures, refusal } = writing
  const title = isFree(subject.id) ? draft.title : subject.title
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <SubjectCard subject={subject} title={title} now={useNow()} />
      <LogBody text={draft.text} pictures={pictures.shown} />
    </>
  )
}
