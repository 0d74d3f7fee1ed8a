import { View } from '@tarojs/components'
import type { ShownFile } from '../../api/file-upload'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { fileFacts } from '../../copy/files'
import { uploadCopy } from '../../copy/upload'
import { RemoveButton } from './remove-button'
import { Head } from './standing-cards'
import type { FileUpload } from './use-file-upload'

export interface ReadyCardProps {
  file: ShownFile
  upload: FileUpload
  onOpen: ((file: ShownFile) => void) | undefined
}

/** Arrived and as it should be. */
export function ReadyCard({ file, upload, onOpen }: ReadyCardProps) {
  return (
    <Card label={file.name}>
      <Head file={file} tag={{ tone: 'ok', text: uploadCopy.ready }} />
      <View className="sub upload__text">{fileFacts(file)}</View>
      <View className="upload__actions">
        {onOpen && (
          <Button
            small
            icon={file.kind === 'video' ? 'play' : 'eye'}
            text={uploadCopy.open(file.kind)}
            onPress={() => onOpen(file)}
          />
        )}
        {!file.isClaimed && <RemoveButton file={file} remove={upload.remove} text={uploadCopy.remove} />}
      </View>
    </Card>
  )
}
