import { View } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { Field, TextInput } from '../../components/field'
import { bindCopy } from '../../copy/bind'
import { errorsIn, type Told, type ToldErrors } from './bind-form'
import { Submit } from './submit'
import type { Binding } from './use-bind'

const EMPTY: Told = { name: '', idTail: '', telephone: '' }
const { fill, orFill, name, idTail, idTailHint, telephone } = bindCopy

/** Name, last six of the ID number and telephone, all three as on the roster. */
export function ByIdentity({ binding }: { binding: Binding }) {
  const [told, setTold] = useState(EMPTY)
  const [errors, setErrors] = useState<ToldErrors>({})
  const change = (field: keyof Told) => (value: string) => {
    setTold((before) => ({ ...before, [field]: value }))
    setErrors(({ [field]: _mended, ...others }) => others)
  }
  const submit = () => {
    const found = errorsIn(told)
    setErrors(found)
    if (Object.keys(found).length === 0) binding.byIdentity(told)
  }
  return (
    <Card>
      <View className="card-title bind-head">{process.env.TARO_ENV === 'weapp' ? orFill : fill}</View>
      <Field label={name} error={errors.name}>
        <TextInput label={name} value={told.name} maxLength={50} onChange={change('name')} />
      </Field>
      <Field label={idTail} hint={idTailHint} error={errors.idTail}>
        <TextInput
          label={idTail}
          type="idcard"
          value={told.idTail}
          maxLength={6}
          onChange={change('idTail')}
        />
      </Field>
      <Field label={telephone} error={errors.telephone}>
        <TextInput
          label={telephone}
          type="number"
          value={told.telephone}
          maxLength={20}
          onChange={change('telephone')}
          onConfirm={submit}
        />
      </Field>
      <Submit binding={binding} text={bindCopy.submit} onSubmit={submit} />
      <View className="bind-privacy">{bindCopy.privacy}</View>
    </Card>
  )
}
