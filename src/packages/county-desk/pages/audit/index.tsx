import { useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { auditCopy as copy } from '../../../../copy/audit'
import { Audit } from '../../../../parts/audit'

/** The county's look at one half-day `?session=`. */
export default function AuditPage() {
  const session = (useRouter().params.session ?? '') as SessionId
  return (
    <Page desk title={copy.title}>
      <ForBound>{() => <Audit session={session} />}</ForBound>
    </Page>
  )
}
