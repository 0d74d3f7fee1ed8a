import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Confirm, Sheet } from '../../../../components/sheet'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import { goBack } from '../../../../platform/navigate'
import type { DraftWork } from './use-draft'
import type { EntryDraft } from './view'

export type Question = 'apply' | 'handIn' | 'giveBack' | 'discard' | 'undo'

/** What may be done with a sheet as it stands, the most important last. */
export function ask({ state, entrant }: EntryDraft, isOffice: boolean): Question[] {
  if (state === 'applied') return isOffice ? ['undo'] : []
  if (state === 'handed-in') return isOffice ? ['giveBack', 'apply'] : []
  if (state === 'waiting-for-file') return ['discard']
  if (state !== 'ready') return []
  return ['discard', entrant === 'agency' ? 'handIn' : 'apply']
}

interface QuestionsProps {
  question: Question | undefined
  draft: EntryDraft
  work: DraftWork
  onClose: () => void
}

/** Asks once before each of them; what goes on record is asked for its reason. */
export function Questions({ question, draft, work, onClose }: QuestionsProps) {
  const { counts, entries = 0 } = draft
  const then = (run: () => void) => () => {
    run()
    onClose()
  }
  return (
    <>
      <Confirm
        open={question === 'apply' || question === 'handIn'}
        title={question === 'handIn' ? copy.handIn : copy.apply}
        text={question === 'handIn' ? copy.handsIn(counts.fresh) : copy.will(counts.fresh, counts.reaching)}
        verb={question === 'handIn' ? copy.handIn : copy.apply}
        onConfirm={then(() => (question === 'handIn' ? work.handIn : work.apply).run({}))}
        onClose={onClose}
      />
      <Confirm
        open={question === 'discard'}
        danger
        title={copy.discard}
        text={copy.discardText}
        verb={copy.discard}
        onConfirm={then(() => {
          work.discard.run({})
          goBack()
        })}
        onClose={onClose}
      />
      <WhySheet
        open={question === 'undo' || question === 'giveBack'}
        title={question === 'giveBack' ? copy.giveBack : copy.undo}
        text={question === 'giveBack' ? '' : copy.undoText(entries)}
        label={question === 'giveBack' ? copy.giveBackWhy : copy.undoWhy}
        usual={question === 'giveBack' ? copy.giveBackUsual : copy.undoUsual}
        onConfirm={(why) => then(() => (question === 'giveBack' ? work.giveBack : work.undo).run(why))()}
        onClose={onClose}
      />
    </>
  )
}

interface WhySheetProps {
  open: boolean
  title: string
  text: string
  label: string
  usual: readonly string[]
  onConfirm: (why: string) => void
  onClose: () => void
}

function WhySheet({ open, title, text, label, usual, onConfirm, onClose }: WhySheetProps) {
  const [why, setWhy] = useState('')
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      {text}
      <ReasonField label={label} usual={usual} value={why} onChange={setWhy} />
      <Button
        block
        kind="danger"
        text={title}
        disabled={why.trim().length < SHORTEST_REASON}
        onPress={() => onConfirm(why.trim())}
      />
      <Button block text={shellCopy.cancel} onPress={onClose} />
    </Sheet>
  )
}
