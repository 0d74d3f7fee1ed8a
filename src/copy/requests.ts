import { HAND_MADE_POLICY } from '@/domain/check-in'
import { DAY, type Instant } from '@/domain/shared'
import type { TagProps } from '../components/tag'
import { dayAndTime, isPressing } from './dates'

const DAYS = HAND_MADE_POLICY.decideWithin / DAY
const VERB = { in: '签到', out: '签退' } as const
type Direction = keyof typeof VERB
type State = 'open' | 'granted' | 'refused'

/** Where a request stands, for whoever asked and whoever decides. */
export function requestStatus(
  { state, decideBy }: { state: State; decideBy?: Instant },
  now: Instant,
): TagProps {
  if (state === 'granted') return { tone: 'ok', text: '已同意' }
  if (state === 'refused') return { tone: 'bad', text: '没有同意' }
  if (decideBy === undefined) return { tone: 'running', text: '等待处理' }
  if (now > decideBy) return { tone: 'due', text: '已超期，由县工程办处理' }
  const text = `等待处理，${dayAndTime(decideBy, now)} 前`
  return { tone: isPressing(decideBy, now) ? 'due' : 'running', text }
}

/** Appeals 补签 and requests for leave 请假, on both sides. */
export const requestCopy = {
  title: '补签和请假',
  pageNote: '写明原因，同意或不同意',
  appeals: '补签',
  leaves: '请假',
  appealOf: (direction: Direction) => `补${VERB[direction]}`,
  leave: '请假',
  count: (name: string, count: number | undefined) => (count === undefined ? name : `${name} ${count}`),
  states: { open: '待处理', granted: '已同意', refused: '没同意' },
  none: { open: '没有要处理的', granted: '还没有同意过', refused: '还没有退回过' },
  noneText: '老师提交补签或请假以后，会出现在这里。',
  atLeast: (name: string, count: number) => `${name} ${count} 以上`,
  more: '再列出 50 条',
  facts: { session: '培训', school: '学校', askedAt: '提交', decision: '处理' },
  why: '老师写的原因',
  picture: '附的照片',
  reason: '处理意见，老师会看到，也会留在记录里',
  usual: ['当场见到本人', '情况属实', '没有证据'],
  grant: '同意',
  refuse: '不同意',
  grantedMeans: {
    appeal: '同意后记录马上生效，学分自动重算。',
    leave: '同意后签到表上记为已请假，不计学分。',
  },

  appealTitle: '补签申请',
  appealIntro: `培训者或学校 ${DAYS} 天内处理，结果在这里看。`,
  inferred: '推定',
  inferredNote: `文件没有写补签的期限，${DAYS} 天是系统的推定。`,
  leaveTitle: '请假',
  leaveIntro: '请假的这一场不计学分。',
  whichSession: '哪一场',
  whichDirection: '补什么',
  directions: { in: '签到', out: '签退' },
  missing: (directions: readonly Direction[]) =>
    `没有${directions.map((direction) => VERB[direction]).join('、')}`,
  appealWhy: '原因，写清当时的情况',
  appealUsual: ['手机没电', '会场没有网络', '扫码没有成功'],
  leaveWhy: '原因',
  leaveUsual: ['生病', '学校有课', '家里有急事'],
  addPicture: '添加照片',
  pictureHint: '可以不附。拍到会场、签名表都行，一张。拍摄地点会自动去掉。',
  pictureLabel: '附上的照片',
  removePicture: '去掉照片',
  submitAppeal: '提交补签申请',
  submitLeave: '提交请假',
  needs: { session: '请选择是哪一场', why: '请写明原因' },
  sendsNow: '提交后可以在这一页看结果',
  noSession: {
    appeal: '没有可以补签的培训',
    appealText: '只能补最近几天里缺的签到、签退；更早的请找学校管理员。',
    leave: '没有可以请假的培训',
    leaveText: '安排了新的培训，会出现在这里。',
  },
  mine: '我的申请',
  decided: (why: string) => `处理意见：${why}`,
} as const
