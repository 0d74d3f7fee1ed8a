import { useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { Page } from '../../../../components/page'
import { auditCopy as copy } from '../../../../copy/audit'
import { Audit } from '../../../../parts/audit'
import { ForAdmin } from '../../for-admin'

/** The records of the own school's people in one half-day `?session=`, judged against the whole hall. */
export default function SchoolAuditPage() {
  const session = (useRouter().params.session ?? '') as SessionId
  return (
    <Page desk title={copy.title}>
      <ForAdmin>{({ code }) => <Audit session={session} school={code} />}</ForAdmin>
    </Page>
  )
}
