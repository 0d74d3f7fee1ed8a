import { View } from '@tarojs/components'
import { useState } from 'react'
import { instant } from '@/domain/shared'
import type { Refusal } from '../../../../api/refused'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Icon } from '../../../../components/icon'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { dayAndTime } from '../../../../copy/dates'
import { importCopy } from '../../../../copy/import'
import type { PickedFile } from '../../../../platform/pick-file'
import { useWide } from '../../../../platform/window'
import type { ListedImport } from '../../open-import'
import { isTabular } from './send-file'
import { useDroppedFile } from './use-dropped-file'
import type { ImportKind } from './view'
import './import.scss'

interface ChooserProps {
  kind: ImportKind
  latest: readonly ListedImport[]
  refusal: Refusal | undefined
  onChoose: () => Promise<void>
  onDrop: (file: PickedFile) => Promise<void>
}

/** Where the file comes in; below it what came in before. */
export function Chooser({ kind, latest, refusal, onChoose, onDrop }: ChooserProps) {
  const [isOdd, setOdd] = useState(false)
  const isOver = useDroppedFile((file) => {
    setOdd(!isTabular(file.name))
    if (isTabular(file.name)) void onDrop(file)
  })
  const wide = useWide()
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {isOdd && <Notice tone="bad">{importCopy.notTabular}</Notice>}
      <Card className={`chooser ${isOver ? 'chooser--over' : ''}`}>
        <Icon name="upload" size={32} className={isOver ? 'is-accent' : 'sub'} />
        <View className="card-title">{isOver ? importCopy.dropNow : importCopy.title(kind)}</View>
        <View>{importCopy.which[kind]}</View>
        <View className="sub">{importCopy.promise}</View>
        <View className="chooser__action">
          <Button
            kind="primary"
            icon="table"
            text={refusal ? importCopy.chooseAgain : importCopy.choose}
            onPress={() => void onChoose()}
          />
        </View>
        {wide && <View className="sub">{importCopy.drop}</View>}
      </Card>
      <Latest kind={kind} latest={latest.filter(({ state }) => state === 'applied')} />
    </>
  )
}

const SHOWN = 5

function Latest({ kind, latest }: { kind: ImportKind; latest: readonly ListedImport[] }) {
  if (latest.length === 0) return null
  const now = instant(Date.now())
  return (
    <>
      <Section title={importCopy.latest} />
      <Card flush>
        {latest.slice(0, SHOWN).map(({ draft, fileName, byName, at, counts, unchanged }) => (
          <Row
            key={draft}
            icon="table"
            title={fileName}
            note={importCopy.by(byName, dayAndTime(at, now))}
            value={unchanged ? importCopy.unchanged : importCopy.changes(kind, counts)}
          />
        ))}
      </Card>
    </>
  )
}
