import { Card } from '../../../../components/card'
import { Empty } from '../../../../components/empty'
import { ForBound } from '../../../../components/for-bound'
import { ShownSince } from '../../../../components/offline'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { certificateCopy as copy } from '../../../../copy/certificates'
import { MyCertificateCard } from './my-certificate'
import { TranscriptCard } from './transcript-card'
import { useMyCertificate } from './use-certificate'
import './certificate.scss'

/** What a teacher can show to others: the certificate once it is issued, a transcript at any time. */
export default function CertificatePage() {
  return (
    <Page title={copy.mineTitle}>
      <ForBound>
        {(me) =>
          me.row ? <Papers /> : <Empty icon="award" title={copy.guest.title} text={copy.guest.text} />
        }
      </ForBound>
    </Page>
  )
}

function Papers() {
  const reading = useMyCertificate()
  if (reading.state !== 'ready') return <Waiting reading={reading} />
  return (
    <>
      <ShownSince at={reading.asOf} />
      <MyCertificateCard mine={reading.value} />
      <Card>
        <TranscriptCard isSetUp={reading.value.isSetUp} />
      </Card>
    </>
  )
}
