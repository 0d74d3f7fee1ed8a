import { formatHundredths } from '@/domain/shared'

const minutes = (value: unknown): string => (typeof value === 'number' ? `${value} 分钟` : '一定时间')
const amount = (value: unknown): string => (typeof value === 'number' ? formatHundredths(value) : '')

/** What was assumed where a document is silent, by the code of the gap. */
const ASSUMPTIONS: Readonly<Record<string, (value: unknown) => string>> = {
  'online-credits-not-printed': (value) => `网络研修 ${amount(value)} 学分由 50 − 8 − 25 推出，文件没有写。`,
  'online-study-below-900-minutes-earns-nothing': () => '网络研修不满 900 分钟按不计，文件没有写。',
  'late-grace-not-printed': (value) => `晚到 ${minutes(value)}以内照计，文件没有写。`,
  'early-leave-grace-not-printed': (value) => `早走 ${minutes(value)}以内照计，文件没有写。`,
  'credits-per-capability-point-not-printed': () => '一个能力点计多少学分，文件没有写，按认定时登记的数计。',
  'minutes-of-an-hour-not-printed': (value) =>
    typeof value === 'number'
      ? `一学时按 ${value} 分钟折算，文件没有写。`
      : '一学时是多少分钟，文件没有写，只登记分钟的不折算。',
  'no-hours-credits-or-pass-rule-printed': () => '文件没有写学时、学分和合格标准，这里只记次数，不判合格。',
  'pass-mark-not-printed': () => '文件没有写合格线，这里不判合格。',
  'pass-mark-of-the-assessment-not-printed': () => '考核的合格线文件没有写。',
  'pass-rate-bands-overlap-lower-edge-included': () => '合格率的分档首尾重叠，按达到下限就算这一档。',
  'per-programme-or-per-year-not-printed': () => '按整个项目还是按年计，文件没有写，这里按整个项目。',
  'points-below-600-minutes-not-printed': () => '不满 600 分钟怎么计，文件没有写。',
  'evidence-retention-not-printed': (value) =>
    `有学生的照片和视频在本期结束 ${typeof value === 'number' ? value : 365} 天后自动删除，文件没有写。`,
  'surplus-not-mentioned': () => '超出的部分能不能抵，文件没有写，这里不抵。',
  'study-minutes-per-day-not-printed': (value) => `网络研修一天最多计 ${minutes(value)}，文件没有写。`,
  'study-minutes-per-course-not-printed': () => '一门课最多计它的全长，文件没有写别的上限。',
  'kept-study-minutes-not-printed': (value) =>
    typeof value === 'number'
      ? `没有网络时存下的时长，${value / 60} 小时内补交才计，文件没有写。`
      : '没有网络时存下的时长，过久不计，文件没有写。',
  'reading-speed-not-printed': (value) => `文字课程按每分钟读 ${String(value)} 字算长度，文件没有写。`,
  'self-test-not-printed': () => '文件没有要求自测，这里自愿做。',
  'personal-plan-template-not-printed': () => '个人研修计划的模板文件没有印出来，这几项是推定的。',
  'personal-plan-from-the-school-table': () => '个人研修计划按学校方案里的教师表列项，文件没有单独的模板。',
  'log-length-not-printed': (value) => `日志字数文件没有写，这里定为 ${String(value)}。`,
  'log-pictures-not-printed': (value) => `日志图片最多 ${String(value)} 张，文件没有写。`,
  'log-deadline-not-printed': () => '日志什么时候截止，文件没有写，这里定为第二天晚上。',
  'late-log-not-printed': () => '迟交的日志收不收，文件没有写，这里收下并注明。',
  'credit-without-log-not-printed': () => '没有日志算不算学时，文件没有写，这里照算。',
  'entries-after-close-not-printed': () => '一期结束以后才登记的怎么办，文件没有写，这里计入下一期。',
  'share-of-school-teams-not-printed': () => '多少学校要有管理团队，文件没有写，这里按全部学校。',
  'whether-a-kindergarten-counts-as-pilot-school': () => '幼儿园算不算试点校，文件没有写，这里算。',
  'deadline-day-not-defined': () => '截止当天算不算，文件没有写，这里算。',
  'deadline-before-in-body-until-in-annex': () => '正文写“前”，附件写“截止”，这里当天也算。',
  'school-plan-date-differs-from-schedule': () => '通知写的日期和日程表不一样，这里按通知。',
  'kindergartens-named-in-one-sentence-only': () => '幼儿园只在一句里写到，这里也算。',
  'retirement-on-the-day-itself-not-defined': () => '正好那天退休的怎么算，文件没有写，这里要参加。',
  'cohort-years-not-printed': () => '各期是哪一年，文件没有写，由县里定。',
  'team-bounds-contradict-below-60-staff': () => '不到 60 人的学校上下限互相矛盾，这里按下限。',
  'class-cap-is-in-principle': () => '文件写“原则上”，这里超员要写明理由。',
  'headcount-not-defined': () => '“学校人数”数的是谁，文件没有写，这里数参训教师。',
  'schools-over-the-cap-not-mentioned': () => '超过一个班的学校怎么分，文件没有写，这里均衡分班。',
  'numbers-of-cities-and-schools-not-printed': () => '市和学校的数目文件没有写，合计按印出的数。',
  'whether-fewer-are-allowed-not-printed': () => '可不可以少报，文件没有写，这里可以。',
  'tolerance-of-about-100-teachers-not-printed': (value) =>
    `“100 人左右”差多少，文件没有写，这里按 ${String(value)} 人。`,
  'capability-points-from-the-national-standard': () =>
    '文件要考核能力应用，但没有列出能力点，这里用国家标准的 30 个微能力点（名称按合肥文件）。',
  'credit-of-a-point-taken-as-an-hour': () => '能力点认定折多少学时，文件没有写，这里一学分算一学时。',
  'settings-from-the-national-standard': () => '能力点属于哪种环境，文件没有印，按国家标准。',
  'gigabyte-decimal-or-binary-not-printed': () => '1 GB 按十亿字节算，文件没有写。',
  'no-conversion-of-600-minutes-and-30-hours': () =>
    '600 分钟和 30 学时怎么换算，文件没有写，学时要单独登记。',
  'no-conversion-of-10-hours-and-30-hours': () => '10 学时和 30 学时是什么关系，文件没有写，两项分开记。',
  'six-districts-not-listed': () => '“六区”是哪六个，文件没有列。',
  'pilot-counties-overlap-with-county-training': () => '试点县归省里还是县里培训，文件有重叠。',
  'certification-by-experts-in-text-by-office-in-schedule': () =>
    '审核认定由专家还是工程办，正文和日程不一样。',
  'school-evaluation-table-adds-the-county': () => '学校绩效评价由谁做，正文和表格不一样。',
  'post-length-not-printed': (value) => `发言满 ${String(value)} 个字才算参与一次，文件没有写字数。`,
  'repeated-posts-not-printed': () => '同样的发言只算一次，文件没有写。',
}

export const assumptionWords = { inferred: '推定' } as const

/** A sentence for an assumption; also for one that is newer than this app. */
export const assumptionText = ({ note, value }: { note: string; value?: unknown }): string =>
  (ASSUMPTIONS[note] ?? (() => '文件在这里没有写清，这是系统的推定。'))(value)
