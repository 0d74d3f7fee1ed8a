import type { ShownFile } from '../../api/file-upload'
import { MobileSheet } from './mobile-sheet'
import { ProgressCard } from './progress-card'
import { ReadyCard } from './ready-card'
import { CheckingCard, RefusedCard, WaitingCard } from './standing-cards'
import { type FileUpload as Upload, useFileUpload } from './use-file-upload'

export { AddFile } from './add-file'
export type { Begin } from './use-picking'

export interface KnownFileProps {
  file: ShownFile
  onOpen?: ((file: ShownFile) => void) | undefined
}

/** One file of the caller's, on its way or arrived: sending, checking, what came of it. `AddFile` begins one. */
export function KnownFile({ file, onOpen }: KnownFileProps) {
  const upload = useFileUpload(file)
  switch (file.status) {
    case 'uploading':
      return <OnItsWay file={file} upload={upload} />
    case 'inspecting':
      return <CheckingCard file={file} />
    case 'ready':
      return <ReadyCard file={file} upload={upload} onOpen={onOpen} />
    case 'refused':
      return <RefusedCard file={file} refusal={file.refusal} upload={upload} />
    case 'deleted':
      return null
  }
}

function OnItsWay({ file, upload }: { file: ShownFile; upload: Upload }) {
  const { here } = upload
  switch (here?.state) {
    case 'sending':
    case 'paused':
      return (
        <>
          <ProgressCard
            name={file.name}
            moving={here}
            onPause={upload.pause}
            onContinue={() => upload.goOn()}
          />
          <MobileSheet
            open={here.state === 'paused' && here.why === 'mobile'}
            sent={here.sent}
            bytes={here.bytes}
            onWait={upload.waitForWifi}
            onGo={() => upload.goOn(true)}
          />
        </>
      )
    case 'checking':
    case 'done':
      return <CheckingCard file={file} />
    case 'failed':
      return <RefusedCard file={file} refusal={here.refusal} upload={upload} />
    case 'wants-file':
    case undefined:
      return <WaitingCard file={file} why={here?.why} upload={upload} />
  }
}
