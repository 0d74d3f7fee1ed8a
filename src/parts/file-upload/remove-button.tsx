import { useState } from 'react'
import type { ShownFile } from '../../api/file-upload'
import type { Deed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/refusal-notice'
import { Confirm } from '../../components/sheet'
import { uploadCopy } from '../../copy/upload'

export interface RemoveButtonProps {
  file: ShownFile
  remove: Deed<void, unknown>
  text: string
}

/** Deletes for good, after asking; a refused file has nothing left to lose. */
export function RemoveButton({ file, remove, text }: RemoveButtonProps) {
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button
        small
        icon="delete"
        text={text}
        busy={remove.busy}
        onPress={() => (file.status === 'refused' ? remove.run() : setAsks(true))}
      />
      <RefusalNotice refusal={remove.refusal} />
      <Confirm
        open={asks}
        title={uploadCopy.removeTitle}
        text={uploadCopy.removeText(file.name)}
        verb={uploadCopy.remove}
        danger
        busy={remove.busy}
        onConfirm={() => {
          setAsks(false)
          remove.run()
        }}
        onClose={() => setAsks(false)}
      />
    </>
  )
}
