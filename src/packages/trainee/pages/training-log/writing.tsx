import { useState } from 'react'
import type { LogRule } from '@/domain/training-log'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { logCopy } from '../../../../copy/training-log'
import type { LogDraft } from '../../training-log/draft'
import { Editor } from './editor'
import { Kept } from './kept'
import { Preview } from './preview'
import { useWriting } from './use-writing'
import type { Subject } from './view'

export interface WritingProps {
  subject: Subject
  rule: LogRule
  first: () => LogDraft
}

/** A log in the making: written, looked at, handed over. */
export function Writing({ subject, rule, first }: WritingProps) {
  const writing = useWriting(subject, rule, first)
  const [previewed, setPreviewed] = useState(false)
  const { view, busy, kept, submit } = writing
  if (kept)
    return (
      <Page title={logCopy.title}>
        <Kept subject={subject} writing={writing} />
      </Page>
    )
  const dock = (
    <Dock note={view.note} noteIcon={view.icon}>
      <Button text={previewed ? logCopy.change : logCopy.preview} onPress={() => setPreviewed(!previewed)} />
      <Button
        kind="primary"
        text={busy ? logCopy.submitting : view.button}
        disabled={!view.enabled}
        busy={busy}
        onPress={submit}
      />
    </Dock>
  )
  return (
    <Page title={previewed ? logCopy.preview : logCopy.write} dock={dock}>
      {previewed ? (
        <Preview subject={subject} writing={writing} />
      ) : (
        <Editor subject={subject} rule={rule} writing={writing} />
      )}
    </Page>
  )
}
