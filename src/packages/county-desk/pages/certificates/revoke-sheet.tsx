import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { Button } from '../../../../components/button'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Sheet } from '../../../../components/sheet'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { shellCopy } from '../../../../copy/shell'
import { ReasonField, SHORTEST_REASON } from '../../../../parts/reason-field'
import { type ListedCertificate, STALE } from './view'

interface RevokeSheetProps {
  certificate: ListedCertificate | undefined
  onClose: () => void
}

/** Asks why a certificate is taken back; it is for good. */
export function RevokeSheet({ certificate, onClose }: RevokeSheetProps) {
  const [why, setWhy] = useState('')
  const close = () => {
    setWhy('')
    onClose()
  }
  const revoke = useDeed(
    (reason: string) =>
      api.certificate.revokeCertificate.mutate({ certificate: certificate?.serial ?? '', reason }),
    STALE,
    close,
  )
  return (
    <Sheet open={certificate !== undefined} title={copy.revoke} onClose={close}>
      <View>{copy.revokeText(certificate?.name ?? '')}</View>
      <RefusalNotice refusal={revoke.refusal} />
      <ReasonField label={copy.revokeWhy} usual={copy.revokeUsual} value={why} onChange={setWhy} />
      <Button
        block
        kind="danger"
        text={copy.revoke}
        disabled={why.trim().length < SHORTEST_REASON}
        busy={revoke.busy}
        onPress={() => revoke.run(why.trim())}
      />
      <Button block text={shellCopy.cancel} onPress={close} />
    </Sheet>
  )
}
