import type { SheetToWrite } from '@/cloudfunctions/spreadsheet'
import { KIND_TITLES } from '@/domain/mass-entry'
import type { EventKind, Programme } from '@/domain/programme'
import { eventKinds } from '@/domain/programme'

const UNIT: Readonly<Record<string, string>> = {
  minutes: '分钟',
  hours: '学时',
  credits: '学分',
  points: '分',
  count: '次',
}
/** What agencies assess, in every programme, though no document says what it earns. */
const ALWAYS: readonly EventKind[] = ['process-assessment', 'final-assessment']

const column = (title: string, width = 14) => ({ title, width })

/** An empty sheet for a programme: a column for each kind that it counts, and a second sheet that says how to fill it in. */
export function entryTemplate(programme: Programme): SheetToWrite[] {
  const counted = (programme.roles.trainee?.components ?? []).flatMap(({ counts }) =>
    counts.flatMap(({ kinds }) => kinds),
  )
  const kinds = [...new Set<EventKind>([...counted, ...ALWAYS])].filter((kind) => KIND_TITLES[kind])
  return [
    {
      name: '统一录入',
      columns: [
        column('姓名', 12),
        column('身份证号码', 22),
        column('工作单位', 20),
        column('日期', 12),
        ...kinds.flatMap((kind) => titleOf(kind, programme)).map((title) => column(title, 18)),
        column('说明', 24),
      ],
      rows: [],
      orientation: 'landscape',
    },
    {
      name: '填写说明',
      columns: [column('项目', 20), column('怎么填', 80)],
      rows: [
        ['姓名、身份证号码', '按名册填，系统按身份证号码找人，再核对姓名。'],
        ['日期', '例如 2021-06-30。空着就用上传时填的日期。'],
        ['各个事项', '填数字，单位写在列标题里。没有的空着，不要填“无”。不用的列可以删掉。'],
        [
          '说明',
          '会出现在教师的学分说明里，例如平台和课程的名字。网络研修请一行写一门课：课程名和这里的一样，同一门课的分钟就只算一次。',
        ],
        ['多行写法', '也可以用“事项、数量、计量单位”三列，一行写一件事。'],
      ],
    },
  ]
}

/** The title in the unit that the programme counts; a kind that states several units gets the first of its own. */
function titleOf(kind: EventKind, programme: Programme): string[] {
  const [name] = KIND_TITLES[kind] ?? []
  if (name === undefined) return []
  const amounts: readonly string[] = eventKinds[kind].amounts.filter((amount) => amount in UNIT)
  const components = programme.roles.trainee?.components ?? []
  const unit = components.find(({ counts }) => counts.some(({ kinds }) => kinds.includes(kind)))?.unit
  const amount = amounts.find((one) => one === unit) ?? amounts[0]
  const isMinutes = kind === 'online-study' && amounts.includes('minutes')
  return [`${name}（${UNIT[isMinutes ? 'minutes' : (amount ?? '')] ?? ''}）`]
}
