import { useDidShow, useRouter } from '@tarojs/taro'
import type { SessionId } from '@/domain/shared'
import { refresh } from '../../../../api/mine'
import { ForBound } from '../../../../components/for-bound'
import { Page } from '../../../../components/page'
import { Waiting } from '../../../../components/waiting'
import { attendanceSheetCopy } from '../../../../copy/attendance-sheet'
import { AttendanceDesk } from './attendance-desk'
import { useAttendanceSheet } from './use-attendance'

/** The attendance sheet of one half-day `?session=`. */
export default function AttendancePage() {
  useDidShow(() => void refresh())
  const reading = useAttendanceSheet((useRouter().params.session ?? '') as SessionId)
  if (reading.state === 'ready') return <AttendanceDesk {...reading.value} asOf={reading.asOf} />
  return (
    <Page desk title={attendanceSheetCopy.title}>
      <ForBound>{() => <Waiting reading={reading} />}</ForBound>
    </Page>
  )
}
