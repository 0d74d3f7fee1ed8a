import { View } from '@tarojs/components'
import { Button } from '../../../../components/button'
import { CheckRow } from '../../../../components/check-box'
import { Field } from '../../../../components/field'
import { Waiting } from '../../../../components/waiting'
import { bringCopy as copy } from '../../../../copy/library'
import { fileSize } from '../../../../copy/numbers'
import { open } from '../../../../platform/navigate'
import type { Bringing } from './use-bring'

const FILES = '/packages/trainee/pages/files/index'
const MOST = 9

/** Files that have arrived already; whatever is missing is uploaded on its own page first. */
export function FilesField({ files, form, change }: Bringing) {
  if (files.state !== 'ready') return <Waiting reading={files} />
  const ready = files.rows.filter(({ status }) => status === 'ready')
  const toggle = (id: string) =>
    change({
      files: form.files.includes(id)
        ? form.files.filter((one) => one !== id)
        : [...form.files, id].slice(0, MOST),
    })
  return (
    <Field label={copy.files} hint={ready.length === 0 ? copy.noFiles : copy.filesHint}>
      {ready.map(({ id, name, bytes }) => (
        <CheckRow
          key={id}
          title={name}
          note={fileSize(bytes)}
          checked={form.files.includes(id)}
          onChange={() => toggle(id)}
        />
      ))}
      <View className="between">
        <Button icon="upload" text={copy.toFiles} onPress={() => open(FILES)} />
        {files.more && <Button text={copy.olderFiles} onPress={files.more} />}
      </View>
    </Field>
  )
}
