import { View } from '@tarojs/components'
import type { EvidenceFile } from '../../api/answers'
import { api } from '../../api/client'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/refusal-notice'
import { Sheet } from '../../components/sheet'
import { evidenceCopy as copy } from '../../copy/evidence'
import { reviewCopy } from '../../copy/evidence-review'
import { openDocument } from '../../platform/open-document'
import { newRequestKey } from '../../platform/request-key'
import { Player, type Watch } from '../player'
import { Picture } from './picture'

export interface FileSheetProps {
  /** the whole id of the task that it was brought in */
  task: string
  file: EvidenceFile | undefined
  onClose: () => void
}

/** One file of a task: a video plays, a picture shows, a document opens; every opening is recorded. */
export function FileSheet({ task, file, onClose }: FileSheetProps) {
  const watch: Watch = (view) => api.evidence.watch.mutate({ task, file: file?.id ?? '', view })
  return (
    <Sheet open={file !== undefined} title={file?.name ?? ''} onClose={onClose}>
      {file?.kind === 'video' && <Player key={file.id} name={file.name} watch={watch} />}
      {file?.kind === 'picture' && <Picture key={file.id} name={file.name} watch={watch} />}
      {file?.kind === 'document' && <Document name={file.name} watch={watch} />}
      <View className="sub">{reviewCopy.watermark}</View>
    </Sheet>
  )
}

interface OpenedProps {
  name: string
  watch: Watch
}

function Document({ name, watch }: OpenedProps) {
  const { run, busy, refusal } = useDeed(async () => {
    const { url } = await watch(newRequestKey('evidence'))
    return openDocument({ url, fileName: name })
  }, [])
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <Button
        block
        kind="primary"
        icon="eye"
        text={copy.openFile}
        busy={busy}
        onPress={() => run(undefined)}
      />
    </>
  )
}
