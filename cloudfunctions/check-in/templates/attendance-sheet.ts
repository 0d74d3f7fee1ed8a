import type { SessionDocument } from '@/cloudfunctions/session'
import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { type Instant, minuteOfDayInChina } from '@/domain/shared'
import { attendanceSheetCopy, CHECK_IN_MODES } from '@/src/copy/attendance-sheet'
import type { SheetMark, SheetRow } from '../sheet'

const { columns: HEADS } = attendanceSheetCopy

/** The 签到表 that auditors ask for, one line a person, with room to sign. */
export function attendanceTemplate(session: SessionDocument, rows: readonly SheetRow[]): SheetToWrite {
  const came = rows.filter((row) => stands(row.in)).length
  const left = rows.filter((row) => stands(row.out)).length
  return {
    name: '签到表',
    title: `${session.title} 签到表`,
    lead: [
      `时间：${session.on} ${clock(session.start)}–${clock(session.end)}    地点：${session.place.name}`,
      `应到 ${rows.filter((row) => row.isInvited).length} 人，签到 ${came} 人，签退 ${left} 人`,
    ],
    columns: [
      { title: HEADS.number, width: 6 },
      { title: HEADS.name, width: 12 },
      { title: HEADS.school, width: 26 },
      { title: HEADS.subject, width: 10 },
      { title: HEADS.in, width: 16 },
      { title: HEADS.out, width: 16 },
      { title: HEADS.note, width: 24 },
    ],
    rows: rows.map((row, index) => [
      index + 1,
      row.name,
      row.schoolName,
      row.subject,
      shown(row.in),
      shown(row.out),
      note(row),
    ]),
    foot: ['培训者签字：                    日期：'],
    orientation: 'portrait',
  }
}

const STATES: Record<SheetMark['status'], string> = { confirmed: '', pending: '（待核对）', void: '（作废）' }

const stands = (mark: SheetMark | undefined): boolean => mark !== undefined && mark.status !== 'void'

const shown = (mark: SheetMark | undefined): string =>
  mark ? `${clock(mark.at)} ${CHECK_IN_MODES[mark.mode]}${STATES[mark.status]}` : ''

function note(row: SheetRow): string {
  const notes = [
    row.isInvited ? '' : '名单外',
    row.isExcused ? '请假' : '',
    row.in?.why ? `签到${CHECK_IN_MODES[row.in.mode]}：${row.in.why}` : '',
    row.out?.why ? `签退${CHECK_IN_MODES[row.out.mode]}：${row.out.why}` : '',
  ]
  return notes.filter(Boolean).join('；')
}

function clock(at: Instant): string {
  const minute = minuteOfDayInChina(at)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
