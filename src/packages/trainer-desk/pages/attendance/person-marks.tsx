import { Button } from '../../../../components/button'
import { Facts } from '../../../../components/facts'
import { Sheet } from '../../../../components/sheet'
import { attendanceSheetCopy as copy } from '../../../../copy/attendance-sheet'
import { shellCopy } from '../../../../copy/shell'
import type { SheetRow } from '../../answers'
import { markText, missingOf, needsConfirmation, noteOf } from './view'

interface PersonMarksProps {
  row: SheetRow | undefined
  onAct: (kind: 'correct' | 'confirm', row: SheetRow) => void
  onClose: () => void
}

/** What is recorded of one person, and what can be done about it. */
export function PersonMarks({ row, onAct, onClose }: PersonMarksProps) {
  const { facts } = copy
  return (
    <Sheet open={row !== undefined} title={row?.name ?? ''} onClose={onClose}>
      {row && (
        <>
          <Facts
            facts={[
              { name: facts.school, value: row.schoolName },
              { name: facts.subject, value: row.subject || copy.none },
              { name: facts.in, value: markText(row.in) || copy.none },
              { name: facts.out, value: markText(row.out) || copy.none },
              { name: facts.note, value: noteOf(row) || copy.none },
            ]}
          />
          {needsConfirmation(row) && (
            <Button block kind="primary" text={copy.confirmOne} onPress={() => onAct('confirm', row)} />
          )}
          {missingOf(row).length > 0 && (
            <Button block text={copy.correctTitle} onPress={() => onAct('correct', row)} />
          )}
          <Button block kind="text" text={shellCopy.back} onPress={onClose} />
        </>
      )}
    </Sheet>
  )
}
