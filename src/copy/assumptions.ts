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
  'post-length-not-printed': (value) => `发言满 ${String(value)} 个字才算参与一次，文件没有写字数。`,
  'repeated-posts-not-printed': () => '同样的发言只算一次，文件没有写。',
}

/** A sentence for an assumption; also for one that is newer than this app. */
export const assumptionText = ({ note, value }: { note: string; value?: unknown }): string =>
  (ASSUMPTIONS[note] ?? (() => '文件在这里没有写清，这是系统的推定。'))(value)
