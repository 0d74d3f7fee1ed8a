import type { NextStep } from '@/domain/session'
import { formatHundredths, type Instant } from '@/domain/shared'
import type { Tone } from '../components/tag/status'
import { clockTime, dayAndTime } from './dates'
import { unitName } from './progress'

const MISSING = { in: '没有签到', out: '没有签退', both: '没有参加' } as const

/** What a half-day asks of the person, as a state: word, shape and colour. */
export function sessionStatus(step: NextStep, now: Instant): { tone: Tone; text: string } {
  switch (step.step) {
    case 'cancelled':
      return { tone: 'excused', text: '已取消' }
    case 'wait':
      return step.early === 'queued'
        ? { tone: 'running', text: `已排队，${clockTime(step.opensAt)} 自动签到` }
        : { tone: 'open', text: `${dayAndTime(step.opensAt, now)} 起签到` }
    case 'check-in':
      return { tone: 'running', text: step.late ? '已经开始，还可以签到' : '现在可以签到' }
    case 'stay':
      return { tone: 'ok', text: `已签到，${clockTime(step.checkOutFrom)} 起签退` }
    case 'check-out':
      return { tone: 'running', text: '现在可以签退' }
    case 'done':
      return step.pending
        ? { tone: 'running', text: '已签到签退，等待核对' }
        : { tone: 'ok', text: '已签到签退' }
    case 'missed':
      return { tone: 'due', text: step.missing.length > 1 ? MISSING.both : MISSING[step.missing[0] ?? 'out'] }
  }
}

export const sessionCopy = {
  worth: (amount: number, unit: Parameters<typeof unitName>[0]) =>
    `计 ${formatHundredths(amount)} ${unitName(unit)}`,
  cancelledBecause: (why: string) => `已取消：${why}`,
  scanned: (inAt: string | undefined, outAt: string | undefined) =>
    [inAt && `${inAt} 签到`, outAt && `${outAt} 签退`].filter(Boolean).join('，'),
  askTrainer: '请现场的培训者补录',
  mayAppeal: '可以申请补签',
} as const
