import { View } from '@tarojs/components'
import { COLLECTIONS, type Collection } from '@/domain/library'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Notice } from '../../../../components/notice'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { libraryCopy } from '../../../../copy/library'
import { saveCollectionsCopy as copy } from '../../../../copy/save-collections'
import { openDocument } from '../../../../platform/open-document'
import { canSaveFolder } from '../../../../platform/save-folder'
import { SavingCard } from './saving/saving-card'
import type { Saving } from './saving/use-saving'
import '../../../../parts/resources/resources.scss'

/** The six outcome collections, each as a table, or whole with its files into a folder. */
export function Collections({ saving }: { saving: Saving }) {
  const save = useDeed(
    async (collection: Collection) => openDocument(await api.library.exportCollection.mutate({ collection })),
    [],
  )
  const isSaving = saving.state.state === 'saving'
  const canSave = canSaveFolder()
  return (
    <>
      <View className="sub">{canSave ? `${copy.how}${copy.text}` : copy.text}</View>
      {!canSave && <Notice>{copy.cannot}</Notice>}
      <RefusalNotice refusal={save.refusal} />
      <SavingCard saving={saving} />
      <Card flush>
        {COLLECTIONS.map((collection) => (
          <CollectionLine
            key={collection}
            name={copy.collection(libraryCopy.collections[collection])}
            onTable={() => save.run(collection)}
            onWhole={canSave ? () => saving.start([collection]) : undefined}
            isSaving={isSaving}
          />
        ))}
      </Card>
      {canSave && (
        <Button
          block
          icon="download"
          text={copy.all}
          busy={isSaving}
          onPress={() => saving.start(COLLECTIONS)}
        />
      )}
    </>
  )
}

interface CollectionLineProps {
  name: string
  onTable: () => void
  /** absent where the browser cannot */
  onWhole: (() => void) | undefined
  isSaving: boolean
}

function CollectionLine({ name, onTable, onWhole, isSaving }: CollectionLineProps) {
  return (
    <View className="resource-line">
      <Row icon="table" title={name} />
      <View className="resource-deeds">
        <Button small text={copy.table} label={copy.labelOf(name, copy.table)} onPress={onTable} />
        {onWhole && (
          <Button
            small
            text={copy.whole}
            label={copy.labelOf(name, copy.whole)}
            disabled={isSaving}
            onPress={onWhole}
          />
        )}
      </View>
    </View>
  )
}
