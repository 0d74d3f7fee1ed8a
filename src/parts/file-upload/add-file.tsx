import { View } from '@tarojs/components'
import { useState } from 'react'
import type { FileSpec } from '@/domain/file'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { RefusalNotice } from '../../components/refusal-notice'
import { uploadCopy } from '../../copy/upload'
import { placesFor } from '../../platform/pick-upload'
import { ComputerSheet } from './computer-sheet'
import { LargeSheet } from './large-sheet'
import { type Begin, usePicking } from './use-picking'
import './file-upload.scss'

export interface AddFileProps {
  spec: FileSpec
  begin: Begin
  disabled?: boolean
}

/** The ways to add one file, for this device and these formats. */
export function AddFile({ spec, begin, disabled = false }: AddFileProps) {
  const picking = usePicking(spec, begin)
  const [isAtComputer, setAtComputer] = useState(false)
  const { large, refusal, busy } = picking
  return (
    <View>
      <View className="upload__actions">
        {placesFor(spec.formats).map((place) => (
          <Button
            key={place}
            icon={ICON[place]}
            text={uploadCopy.place(place)}
            disabled={disabled}
            busy={busy !== undefined}
            onPress={() => picking.pick(place)}
          />
        ))}
      </View>
      {refusal?.code === 'VIDEO_NOT_COMPRESSED' ? (
        <Notice tone="bad">{uploadCopy.compressFailed}</Notice>
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
      <LargeSheet
        open={large !== undefined}
        bytes={large?.bytes ?? 0}
        maxBytes={spec.maxBytes}
        compressing={busy === 'compressing'}
        onCompress={picking.compress}
        onOriginal={picking.sendOriginal}
        onComputer={() => {
          picking.turnBack()
          setAtComputer(true)
        }}
        onClose={picking.turnBack}
      />
      <ComputerSheet open={isAtComputer} onClose={() => setAtComputer(false)} />
    </View>
  )
}

const ICON = { album: 'video', camera: 'camera', chat: 'talk', disk: 'upload' } as const
