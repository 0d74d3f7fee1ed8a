import { View } from '@tarojs/components'
import { COLLECTIONS, type Collection } from '@/domain/library'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { libraryDeskCopy as copy, libraryCopy } from '../../../../copy/library'
import { openDocument } from '../../../../platform/open-document'

/** The six outcome collections, each as a table. */
export function Collections() {
  const save = useDeed(
    async (collection: Collection) => openDocument(await api.library.exportCollection.mutate({ collection })),
    [],
  )
  return (
    <>
      <View className="sub">{copy.exportsText}</View>
      <RefusalNotice refusal={save.refusal} />
      <Card flush>
        {COLLECTIONS.map((collection) => (
          <Row
            key={collection}
            icon="table"
            title={copy.exportVerb(libraryCopy.collections[collection])}
            onPress={() => save.run(collection)}
          />
        ))}
      </Card>
    </>
  )
}
