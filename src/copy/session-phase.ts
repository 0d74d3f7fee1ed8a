import { type Phase, phaseOf, type SessionState } from '@/domain/session'
import type { Instant } from '@/domain/shared'
import type { TagProps } from '../components/tag'

const WORDS: Record<Phase, TagProps> = {
  upcoming: { tone: 'open', text: '未开始' },
  'doors-open': { tone: 'running', text: '正在签到' },
  running: { tone: 'running', text: '进行中' },
  'check-out': { tone: 'running', text: '正在签退' },
  ended: { tone: 'ok', text: '已结束' },
  cancelled: { tone: 'excused', text: '已取消' },
}

/** Where a half-day stands, for those who run it: word, shape and colour. */
export const phaseStatus = (session: SessionState, now: Instant): TagProps => WORDS[phaseOf(session, now)]
