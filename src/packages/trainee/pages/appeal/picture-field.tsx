import { useState } from 'react'
import { APPEAL_PICTURE_LIMIT, judgePicture, type PictureProblem } from '@/domain/check-in'
import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { Pictures } from '../../../../components/pictures'
import { refusalText } from '../../../../copy/refusals'
import { requestCopy as copy } from '../../../../copy/requests'
import type { PickedFile } from '../../../../platform/pick-file'
import { pickPicture } from '../../../../platform/pick-picture'
import { usePictureAddress } from '../../../../platform/picture-address'

interface PictureFieldProps {
  picture: PickedFile | undefined
  onPick: (picture: PickedFile) => void
  onRemove: () => void
}

/** At most one picture; the phone makes it small and takes place and device out of it. */
export function PictureField({ picture, onPick, onRemove }: PictureFieldProps) {
  const url = usePictureAddress(picture)
  const [problem, setProblem] = useState<PictureProblem>()
  const pick = async () => {
    const picked = await pickPicture(APPEAL_PICTURE_LIMIT)
    if (!picked) return
    const found = judgePicture(new Uint8Array(await picked.bytes()))
    setProblem(found)
    if (!found) onPick(picked)
  }
  return (
    <Field label={copy.addPicture} hint={copy.pictureHint} error={problem && unusable(problem)}>
      <Pictures
        pictures={picture ? [{ key: picture.name, url, label: copy.pictureLabel }] : []}
        add={picture ? undefined : { text: copy.addPicture, onPress: () => void pick() }}
      />
      {picture && <Button small kind="text" icon="delete" text={copy.removePicture} onPress={onRemove} />}
    </Field>
  )
}

/** The server's own words, said before anything was sent. */
const unusable = (problem: PictureProblem): string =>
  refusalText({ code: 'PICTURE_NOT_USABLE', facts: { problem, limit: APPEAL_PICTURE_LIMIT } }).why
