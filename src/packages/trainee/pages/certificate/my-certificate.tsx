import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../../components/button'
import { Card } from '../../../../components/card'
import { Facts } from '../../../../components/facts'
import { Qr } from '../../../../components/qr'
import { RefusalNotice } from '../../../../components/refusal-notice'
import { Tag } from '../../../../components/tag'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { credentialCopy } from '../../../../copy/credential'
import { open } from '../../../../platform/navigate'
import { type MyCertificate, usePrint } from './use-certificate'

/** Narrow enough for the narrowest phone; the code has about a hundred modules a side. */
const QR_WIDTH = 310

/** The certificate with its code, or why there is none. */
export function MyCertificateCard({ mine }: { mine: MyCertificate }) {
  const { certificate, verdict } = mine
  if (!certificate) return <NoneYet verdict={verdict} />
  if (certificate.state === 'revoked')
    return (
      <Card>
        <Tag tone="bad" text={copy.revokedTitle} />
        {certificate.revokedOn && (
          <View className="certificate__text">
            {copy.revokedText(credentialCopy.date(certificate.revokedOn), certificate.why ?? '')}
          </View>
        )}
      </Card>
    )
  return <Valid certificate={certificate} />
}

function Valid({ certificate }: { certificate: NonNullable<MyCertificate['certificate']> }) {
  const print = usePrint('certificate')
  const { facts } = copy
  const { name, idMasked, programme, cohort, headline, issuer, issuedOn, serial, address } = certificate
  const lines = [
    { name: facts.name, value: name },
    { name: facts.idMasked, value: idMasked },
    { name: facts.programme, value: programme },
    { name: facts.cohort, value: cohort },
    { name: facts.total, value: headline ? credentialCopy.has(headline) : '' },
    { name: facts.issuer, value: credentialCopy.issuer(issuer) },
    { name: facts.issuedOn, value: credentialCopy.date(issuedOn) },
    { name: facts.serial, value: credentialCopy.serial(serial) },
  ]
  return (
    <Card now className="certificate" label={copy.certificate}>
      <Tag tone="ok" text={copy.hasIt} />
      <View className="certificate__code">
        <Qr text={address} width={QR_WIDTH} level="L" label={copy.qrLabel} />
      </View>
      <View className="sub certificate__text">{copy.qrNote}</View>
      <Facts facts={lines.filter(({ value }) => value !== '')} />
      <RefusalNotice refusal={print.refusal} />
      <Button
        block
        kind="primary"
        icon="download"
        text={copy.download}
        busy={print.busy}
        onPress={() => print.run({})}
      />
    </Card>
  )
}

function NoneYet({ verdict }: { verdict: MyCertificate['verdict'] }) {
  if (verdict === 'pass') return <Said tone="ok" title={copy.passed} text={copy.passedText} />
  if (verdict === 'undefined') return <Said tone="open" title={copy.noRule} text={copy.noRuleText} />
  return (
    <Said tone="due" title={copy.notYet} text={copy.notYetText}>
      <Button block text={copy.seeCredit} onPress={() => open('/packages/trainee/pages/credit/index')} />
    </Said>
  )
}

interface SaidProps {
  tone: 'ok' | 'due' | 'open'
  title: string
  text: string
  children?: ReactNode
}

const Said = ({ tone, title, text, children }: SaidProps) => (
  <Card className="certificate">
    <Tag tone={tone} text={title} />
    <View className="certificate__text">{text}</View>
    {children}
  </Card>
)
