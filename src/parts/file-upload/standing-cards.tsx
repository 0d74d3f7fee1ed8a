import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ShownFile } from '../../api/file-upload'
import type { Refusal } from '../../api/refused'
import { Bar } from '../../components/bar'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Notice } from '../../components/notice'
import { RefusalNotice } from '../../components/refusal-notice'
import { Tag, type TagProps } from '../../components/tag'
import { bytesOf } from '../../copy/files'
import { fileSize } from '../../copy/numbers'
import { uploadCopy } from '../../copy/upload'
import { placesFor } from '../../platform/pick-upload'
import { ComputerSheet } from './computer-sheet'
import { RemoveButton } from './remove-button'
import { type FileUpload, formatsOf } from './use-file-upload'
import './file-upload.scss'

export function Head({ file, tag }: { file: ShownFile; tag: TagProps }) {
  return (
    <View className="between upload__head">
      <View className="strong upload__name">{file.name}</View>
      <Tag {...tag} />
    </View>
  )
}

/** All parts are there; the server reads the file. */
export function CheckingCard({ file }: { file: ShownFile }) {
  return (
    <Card now label={file.name}>
      <Head file={file} tag={{ tone: 'running', text: uploadCopy.checking }} />
      <View className="upload__text">{uploadCopy.checkingText}</View>
      <View className="sub">{fileSize(file.bytes)}</View>
    </Card>
  )
}

interface StandingProps {
  file: ShownFile
  upload: FileUpload
}

/** Half uploaded, and this device does not have the file in hand. */
export function WaitingCard({
  file,
  why,
  upload,
}: StandingProps & { why: 'different' | 'gone' | undefined }) {
  const [isAtComputer, setAtComputer] = useState(false)
  const arrived = file.arrived ?? 0
  return (
    <Card label={file.name}>
      <Head file={file} tag={{ tone: 'due', text: uploadCopy.wantsFile }} />
      <View className="upload__bar">
        <Bar share={arrived / file.bytes} tone="warn" label={bytesOf(arrived, file.bytes)} />
      </View>
      <View className="sub upload__text">{bytesOf(arrived, file.bytes)}</View>
      {why === 'different' && (
        <View className="upload__text">
          <Notice tone="bad">
            <View className="strong">{uploadCopy.different}</View>
            <View>{uploadCopy.differentNext}</View>
          </Notice>
        </View>
      )}
      {why !== 'different' && (
        <View className="upload__text">{why === 'gone' ? uploadCopy.gone : uploadCopy.wantsFileText}</View>
      )}
      <RefusalNotice refusal={upload.pickAgain.refusal} />
      <View className="upload__actions">
        {placesFor(formatsOf(file))
          .filter((place) => place !== 'camera')
          .map((place) => (
            <Button
              key={place}
              small
              icon="upload"
              text={place === 'disk' ? uploadCopy.pickSame : uploadCopy.place(place)}
              busy={upload.pickAgain.busy}
              onPress={() => upload.pickAgain.run(place)}
            />
          ))}
        {process.env.TARO_ENV === 'weapp' && (
          <Button small text={uploadCopy.computer} onPress={() => setAtComputer(true)} />
        )}
        <RemoveButton file={file} remove={upload.remove} text={uploadCopy.stop} />
      </View>
      <ComputerSheet open={isAtComputer} onClose={() => setAtComputer(false)} />
    </Card>
  )
}

/** It came to nothing: why, and what its owner can do. */
export function RefusedCard({ file, refusal, upload }: StandingProps & { refusal: Refusal | undefined }) {
  const isFinal = file.status === 'refused'
  return (
    <Card label={file.name}>
      <Head file={file} tag={{ tone: 'bad', text: isFinal ? uploadCopy.refused : uploadCopy.failed }} />
      <View className="upload__text">
        <RefusalNotice refusal={refusal} />
      </View>
      <View className="upload__actions">
        {!isFinal && <Button small icon="play" text={uploadCopy.go} onPress={() => upload.goOn()} />}
        <RemoveButton file={file} remove={upload.remove} text={uploadCopy.remove} />
      </View>
    </Card>
  )
}
