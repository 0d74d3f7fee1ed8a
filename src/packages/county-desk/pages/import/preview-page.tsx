import { useState } from 'react'
import { api } from '../../../../api/client'
import type { Loaded } from '../../../../api/page-state'
import type { Refusal } from '../../../../api/refused'
import { useReading } from '../../../../api/use-reading'
import { Button } from '../../../../components/button'
import { Dock } from '../../../../components/dock'
import { Page } from '../../../../components/page'
import { Read } from '../../../../components/read'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Confirm } from '../../../../components/sheet'
import { importCopy } from '../../../../copy/import'
import { Preview } from './preview'
import { type Draft, type ImportKind, isChanging } from './view'

interface PreviewPageProps {
  kind: ImportKind
  draft: string
  refusal: Refusal | undefined
  onApply: () => Promise<void>
  onDiscard: () => Promise<void>
}

/** The preview with its two ways out: into force, or away. */
export function PreviewPage({ kind, draft: id, refusal, onApply, onDiscard }: PreviewPageProps) {
  const draft = useReading(['intake.importDraft', { draft: id }], () =>
    api.intake.importDraft.query({ draft: id }),
  )
  const [asking, setAsking] = useState<'apply' | 'discard'>()
  const [busy, setBusy] = useState(false)
  const counts = draft.state === 'ready' ? draft.value.counts : undefined
  const ready = counts !== undefined && counts.bad === 0 && isChanging(counts) && !isOutdated(draft)
  const act = (deed: () => Promise<void>) => {
    setBusy(true)
    void deed().finally(() => {
      setBusy(false)
      setAsking(undefined)
    })
  }
  const discard = <Button text={importCopy.discard} onPress={() => setAsking('discard')} />
  const apply = (
    <Button
      kind="primary"
      text={importCopy.apply(kind)}
      disabled={!ready}
      onPress={() => setAsking('apply')}
    />
  )
  return (
    <Page
      desk
      title={importCopy.title(kind)}
      actions={
        <>
          {discard}
          {apply}
        </>
      }
      dock={
        <Dock note={counts && counts.bad > 0 ? importCopy.notYet(counts.bad) : undefined} noteIcon="bad">
          {discard}
          {apply}
        </Dock>
      }
    >
      <RefusalNotice refusal={refusal} />
      <Read reading={draft}>{(read) => <Preview draft={read} />}</Read>
      <Confirm
        open={asking === 'apply'}
        title={importCopy.apply(kind)}
        text={counts ? importCopy.willDo(kind, counts) : ''}
        verb={importCopy.apply(kind)}
        busy={busy}
        onConfirm={() => act(onApply)}
        onClose={() => setAsking(undefined)}
      />
      <Confirm
        open={asking === 'discard'}
        danger
        title={importCopy.discardTitle}
        text={importCopy.discardText}
        verb={importCopy.discard}
        busy={busy}
        onConfirm={() => act(onDiscard)}
        onClose={() => setAsking(undefined)}
      />
    </Page>
  )
}

const isOutdated = (draft: Loaded<Draft>): boolean => draft.state === 'ready' && draft.value.outdated
