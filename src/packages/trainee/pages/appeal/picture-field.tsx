import { Button } from '../../../../components/button'
import { Field } from '../../../../components/field'
import { Pictures } from '../../../../components/pictures'
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
  const pick = async () => {
    const picked = await pickPicture()
    if (picked) onPick(picked)
  }
  return (
    <Field label={copy.addPicture} hint={copy.pictureHint}>
      <Pictures
        pictures={picture ? [{ key: picture.name, url, label: copy.pictureLabel }] : []}
        add={picture ? undefined : { text: copy.addPicture, onPress: () => void pick() }}
      />
      {picture && <Button small kind="text" icon="delete" text={copy.removePicture} onPress={onRemove} />}
    </Field>
  )
}
