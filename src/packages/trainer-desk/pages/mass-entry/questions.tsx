import { Confirm } from '../../../../components/sheet'
import { massEntryCopy as copy } from '../../../../copy/mass-entry'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
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
      <ReasonSheet
        open={question === 'undo' || question === 'giveBack'}
        title={question === 'giveBack' ? copy.giveBack : copy.undo}
        text={question === 'giveBack' ? '' : copy.undoText(entries)}
        label={question === 'giveBack' ? copy.giveBackWhy : copy.undoWhy}
        usual={question === 'giveBack' ? copy.giveBackUsual : copy.undoUsual}
        verb={question === 'giveBack' ? copy.giveBack : copy.undo}
        danger
        busy={false}
        onSend={(why) => then(() => (question === 'giveBack' ? work.giveBack : work.undo).run(why))()}
        onClose={onClose}
      />
    </>
  )
}
