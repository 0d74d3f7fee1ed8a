import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { importCopy } from '../../../../copy/import'
import { Outcome } from '../../../../parts/spreadsheet/outcome'
import { open, replace } from '../../../../platform/navigate'
import { countyPages } from '../../paths'
import type { Draft, ImportKind } from './view'

interface AppliedProps {
  kind: ImportKind
  counts: Draft['counts']
  unchanged: boolean
  onAgain: () => void
}

const NEXT: Record<ImportKind, string> = {
  roster: countyPages.people,
  schools: countyPages.importOf('roster'),
}

/** What the import did, and where to go from here. */
export function Applied({ kind, counts, unchanged, onAgain }: AppliedProps) {
  return (
    <Outcome
      icon="ok"
      tone="is-ok"
      title={unchanged ? importCopy.sameTitle(kind) : importCopy.doneTitle(kind)}
    >
      <View>{unchanged ? importCopy.sameText : importCopy.did(kind, counts)}</View>
      <View className="applied__actions">
        <Button kind="primary" text={importCopy.next[kind]} onPress={() => replace(NEXT[kind])} />
        {kind === 'schools' && (
          <Button text={importCopy.seeSchools} onPress={() => replace(countyPages.schools)} />
        )}
        <Button text={importCopy.again} onPress={onAgain} />
        <Button text={importCopy.toHome} onPress={() => open(countyPages.home)} />
      </View>
    </Outcome>
  )
}
