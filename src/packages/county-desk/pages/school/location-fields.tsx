import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../../../components/button'
import { Field, TextInput } from '../../../../components/field'
import { Segments } from '../../../../components/segments'
import { schoolCopy } from '../../../../copy/schools'
import { position } from '../../../../platform/location'
import type { SchoolEditing } from './use-school'

const DATUMS = ['gcj02', 'wgs84'] as const
/** About a metre; what is beyond it is noise. */
const DECIMALS = 5

/** Where the school is, with the datum: without it a place is off by up to half a kilometre. */
export function LocationFields({ editing }: { editing: SchoolEditing }) {
  const { form, change, isWrong } = editing
  const [isLost, setLost] = useState(false)
  const take = async () => {
    const found = await position()
    setLost(!found)
    if (!found) return
    const { lat, lng, datum } = found.at
    change({ lat: lat.toFixed(DECIMALS), lng: lng.toFixed(DECIMALS), datum })
  }
  const wrong = isWrong('location') ? schoolCopy.wrong.location : undefined
  return (
    <>
      <Field
        label={schoolCopy.location}
        hint={schoolCopy.locationHint}
        error={isLost ? schoolCopy.noPosition : wrong}
      >
        <View className="school-form__pair">
          <TextInput
            label={schoolCopy.lat}
            placeholder={schoolCopy.lat}
            type="digit"
            value={form.lat}
            onChange={(lat) => change({ lat })}
          />
          <TextInput
            label={schoolCopy.lng}
            placeholder={schoolCopy.lng}
            type="digit"
            value={form.lng}
            onChange={(lng) => change({ lng })}
          />
        </View>
      </Field>
      <Field label={schoolCopy.datum}>
        <Segments
          small
          label={schoolCopy.datum}
          value={form.datum}
          options={DATUMS.map((value) => ({ value, text: schoolCopy.datums[value] }))}
          onChange={(datum) => change({ datum })}
        />
      </Field>
      <Button kind="text" icon="place" text={schoolCopy.here} onPress={() => void take()} />
    </>
  )
}
