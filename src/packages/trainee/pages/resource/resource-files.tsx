import { View } from '@tarojs/components'
import { useState } from 'react'
import { kindOfName } from '@/domain/file'
import type { Resource } from '../../../../api/answers'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Card } from '../../../../components/card'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Row } from '../../../../components/row'
import { Section } from '../../../../components/section'
import { Sheet } from '../../../../components/sheet'
import { resourceCopy as copy } from '../../../../copy/library'
import { fileSize } from '../../../../copy/numbers'
import { Player } from '../../../../parts/player'
import { openFile } from '../../../../platform/open-file'
import { newRequestKey } from '../../../../platform/request-key'

type ResourceFile = Resource['files'][number]

/** The files of a resource: a video plays here, the rest opens with what the host has. */
export function ResourceFiles({ resource }: { resource: Resource }) {
  const [playing, play] = useState<ResourceFile>()
  const watch = (file: ResourceFile) => (view: string) =>
    api.library.openFile.mutate({ resource: resource.id, file: file.file, view })
  const opening = useDeed(
    (file: ResourceFile) =>
      watch(file)(newRequestKey('open')).then(openFile({ kind: kindOfName(file.name), name: file.name })),
    [],
  )
  return (
    <>
      <Section title={copy.files} />
      <RefusalNotice refusal={opening.refusal} />
      {resource.files.length === 0 ? (
        <Card>{copy.noFiles}</Card>
      ) : (
        <Card flush>
          {resource.files.map((file) => (
            <Row
              key={file.file}
              title={file.name}
              note={fileSize(file.bytes)}
              onPress={() => (kindOfName(file.name) === 'video' ? play(file) : opening.run(file))}
            />
          ))}
        </Card>
      )}
      {resource.leftOut > 0 && <View className="sub">{copy.leftOut(resource.leftOut)}</View>}
      <Sheet open={playing !== undefined} title={playing?.name ?? ''} onClose={() => play(undefined)}>
        {playing && <Player key={playing.file} name={playing.name} watch={watch(playing)} />}
      </Sheet>
    </>
  )
}
