import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Waiting } from '../../../../components/waiting'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { shellCopy } from '../../../../copy/shell'
import { NOT_BEGUN, Working } from '../../../../parts/spreadsheet/working'
import { EntryOutcome } from './outcome'
import { Preview } from './preview'
import { ask, type Question, Questions } from './questions'
import { type DraftWork, useDraft } from './use-draft'
import { type EntryDraft, isWorking } from './view'
import './mass-entry.scss'

/** One sheet: being read, previewed, entered or taken back. */
export function DraftPage({ id, isOffice }: { id: string; isOffice: boolean }) {
  const work = useDraft(id, isOffice)
  const [question, setQuestion] = useState<Question>()
  const { reading } = work
  const draft = reading.state === 'ready' ? reading.value : undefined
  const buttons = draft
    ? ask(draft, isOffice).map((verb) => (
        <Button
          key={verb}
          kind={verb === 'apply' || verb === 'handIn' ? 'primary' : 'plain'}
          text={copy[verb]}
          disabled={(verb === 'apply' || verb === 'handIn') && draft.counts.bad > 0}
          onPress={() => setQuestion(verb)}
        />
      ))
    : []
  const note = draft && draft.counts.bad > 0 ? copy.bad(draft.counts.bad) : undefined
  return (
    <Page
      desk
      title={draft?.title ?? copy.title}
      actions={buttons}
      dock={
        buttons.length > 0 ? (
          <Dock note={note} noteIcon="bad">
            {buttons}
          </Dock>
        ) : undefined
      }
    >
      {draft ? (
        <Content draft={draft} work={work} isOffice={isOffice} />
      ) : (
        reading.state !== 'ready' && <Waiting reading={reading} />
      )}
      {draft && (
        <Questions question={question} draft={draft} work={work} onClose={() => setQuestion(undefined)} />
      )}
    </Page>
  )
}

function Content({ draft, work, isOffice }: { draft: EntryDraft; work: DraftWork; isOffice: boolean }) {
  const refusal =
    work.failure ??
    work.apply.refusal ??
    work.handIn.refusal ??
    work.giveBack.refusal ??
    work.undo.refusal ??
    work.discard.refusal
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {isWorking(draft.state) ? (
        <AtWork draft={draft} work={work} />
      ) : draft.state === 'ready' || draft.state === 'handed-in' ? (
        <Preview draft={draft} work={work} isOffice={isOffice} />
      ) : (
        <EntryOutcome draft={draft} />
      )}
    </>
  )
}

function AtWork({ draft: { state, fileName }, work }: { draft: EntryDraft; work: DraftWork }) {
  if (!isWorking(state)) return null
  return (
    <>
      {work.failure && <Button text={shellCopy.retry} onPress={() => work.again.run({})} />}
      <Working title={copy.working[state]} note={fileName} progress={work.progress ?? NOT_BEGUN} />
    </>
  )
}
