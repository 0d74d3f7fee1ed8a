import { kindOfName } from '@/domain/file'
import { useDeed } from '../../api/use-deed'
import { Button } from '../../components/button'
import { RefusalNotice } from '../../components/refusal-notice'
import { openFile } from '../../platform/open-file'
import { newRequestKey } from '../../platform/request-key'
import type { Watch } from '../player'

/** Opens one file with what the host has for it. */
export function OpenFile({ name, text, watch }: { name: string; text: string; watch: Watch }) {
  const { run, busy, refusal } = useDeed(
    () => watch(newRequestKey('similar')).then(openFile({ kind: kindOfName(name), name })),
    [],
  )
  return (
    <>
      <RefusalNotice refusal={refusal} />
      <Button block icon="eye" text={text} busy={busy} onPress={() => run(undefined)} />
    </>
  )
}
