import { api } from '../../../../api/client'
import { useDeed } from '../../../../api/use-deed'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { ReasonSheet } from '../../../../parts/reason-field/reason-sheet'
import { type ListedCertificate, STALE } from './view'

interface RevokeSheetProps {
  certificate: ListedCertificate | undefined
  onClose: () => void
}

/** Asks why a certificate is taken back; it is for good. */
export function RevokeSheet({ certificate, onClose }: RevokeSheetProps) {
  const revoke = useDeed(
    (reason: string) =>
      api.certificate.revokeCertificate.mutate({ certificate: certificate?.serial ?? '', reason }),
    STALE,
    onClose,
  )
  return (
    <ReasonSheet
      open={certificate !== undefined}
      title={copy.revoke}
      text={copy.revokeText(certificate?.name ?? '')}
      label={copy.revokeWhy}
      usual={copy.revokeUsual}
      verb={copy.revoke}
      danger
      busy={revoke.busy}
      onSend={revoke.run}
      onClose={onClose}
    >
      <RefusalNotice refusal={revoke.refusal} />
    </ReasonSheet>
  )
}
