import type { SessionDocument } from '@/cloudfunctions/session'
import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { type Instant, minuteOfDayInChina } from '@/domain/shared'
import type { CheckInMode } from '../documents'
import type { SheetMark, SheetRow } from '../sheet'

const MODES: Record<CheckInMode, string> = {
  online: '扫码',
  typed: '口令',
  offline: '离线扫码',
  receipt: '扫码',
  corrected: '补录',
  roll: '点名',
  'on-behalf': '代录',
}

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
      { title: '序号', width: 6 },
      { title: '姓名', width: 12 },
      { title: '工作单位', width: 26 },
      { title: '学科', width: 10 },
      { title: '签到', width: 16 },
      { title: '签退', width: 16 },
      { title: '备注', width: 24 },
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
  mark ? `${clock(mark.at)} ${MODES[mark.mode]}${STATES[mark.status]}` : ''

function note(row: SheetRow): string {
  const notes = [
    row.isInvited ? '' : '名单外',
    row.isExcused ? '请假' : '',
    row.in?.why ? `签到${MODES[row.in.mode]}：${row.in.why}` : '',
    row.out?.why ? `签退${MODES[row.out.mode]}：${row.out.why}` : '',
  ]
  return notes.filter(Boolean).join('；')
}

function clock(at: Instant): string {
  const minute = minuteOfDayInChina(at)
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
