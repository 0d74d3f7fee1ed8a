import { api } from '../../../../api/client'
import type { ShownFile } from '../../../../api/file-upload'
import { Button } from '../../../../components/button'
import { Sheet } from '../../../../components/sheet'
import { myFilesCopy } from '../../../../copy/my-files'
import { Player } from '../../../../parts/player'

/** A video of one's own, watched; taken off the page when closed, so that nothing plays on. */
export function PlayerSheet({ file, onClose }: { file: ShownFile | undefined; onClose: () => void }) {
  return (
    <Sheet open={file !== undefined} title={file?.name ?? ''} onClose={onClose}>
      {file && (
        <Player name={file.name} watch={(view) => api.file.watchOwnFile.mutate({ file: file.id, view })} />
      )}
      <Button block text={myFilesCopy.close} onPress={onClose} />
    </Sheet>
  )
}
