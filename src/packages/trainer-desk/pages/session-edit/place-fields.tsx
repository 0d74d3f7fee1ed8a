import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Field, TextInput } from '../../../../components/field'
import { sessionEditorCopy as copy } from '../../../../copy/session-editor'
import { choosePlace } from './choose-place'
import type { SessionEditing } from './use-session-edit'

/** About a metre; what is beyond it is noise. */
const DECIMALS = 5
const USUAL_RADIUS = '500'

/** Where it is held; with a position scans are compared with it. */
export function PlaceFields({ editing: { form, change, faults } }: { editing: SessionEditing }) {
  const [isLost, setLost] = useState(false)
  const choose = async () => {
    const found = await choosePlace()
    setLost(!found && process.env.TARO_ENV !== 'weapp')
    if (!found) return
    change({
      lat: found.lat.toFixed(DECIMALS),
      lng: found.lng.toFixed(DECIMALS),
      datum: found.datum,
      radius: form.radius || USUAL_RADIUS,
      ...(form.placeName.trim() === '' && found.name && { placeName: found.name }),
    })
  }
  return (
    <Card>
      <Field label={copy.place} hint={copy.placeHint} error={faults.place}>
        <TextInput
          label={copy.place}
          value={form.placeName}
          maxLength={80}
          onChange={(placeName) => change({ placeName })}
        />
      </Field>
      <Field
        label={copy.location}
        hint={copy.locationHint}
        error={isLost ? copy.noPosition : faults.location}
      >
        <View className="when-pair">
          <TextInput
            label={copy.lat}
            placeholder={copy.lat}
            type="digit"
            value={form.lat}
            onChange={(lat) => change({ lat })}
          />
          <TextInput
            label={copy.lng}
            placeholder={copy.lng}
            type="digit"
            value={form.lng}
            onChange={(lng) => change({ lng })}
          />
        </View>
      </Field>
      <Button
        kind="text"
        icon="place"
        text={process.env.TARO_ENV === 'weapp' ? copy.chooseOnMap : copy.here}
        onPress={() => void choose()}
      />
      {(form.lat !== '' || form.radius !== '') && (
        <Field label={copy.radius} error={faults.radius}>
          <TextInput
            label={copy.radius}
            type="number"
            value={form.radius}
            onChange={(radius) => change({ radius })}
          />
        </Field>
      )}
    </Card>
  )
}
