import { formatHundredths } from '@/domain/shared'

const UNITS = { credits: '学分', hours: '学时', points: '分' } as const
type ComponentUnit = keyof typeof UNITS | 'times'

export const unitName = (unit: keyof typeof UNITS): string => UNITS[unit]

/** A component may also count how often something was done. */
export const componentUnit = (unit: ComponentUnit): string => (unit === 'times' ? '次' : UNITS[unit])

/** Amounts in hundredths. */
export const progressCopy = {
  ring: (earned: number, target: number, unit: string) =>
    `已得 ${formatHundredths(earned)}，共 ${formatHundredths(target)} ${unit}`,
  missing: (amount: number, unit: string) => `还差 ${formatHundredths(amount)} ${unit}`,
  full: (unit: string) => `${unit}已满`,
  isFull: '已满',
  total: '合计',
  stillToHave: (amount: number, unit: string) => `还可以得 ${formatHundredths(amount)} ${unit}`,
  otherPart: (name: string, amount: number, unit: string) =>
    `${name} 差\u00a0${formatHundredths(amount)} ${unit}`,
  moreParts: (more: number) => `还有 ${more} 项`,
  closed: (cohort: string) => `${cohort}已经结束`,
  frozen: '结果已经定下，点开看每一笔。',
  withoutFigure: '本方案不计学时学分',
  withoutFigureNote: '参加过的都记着，点开看。',
  part: (name: string, amount: number) => `${name} 差\u00a0${formatHundredths(amount)}`,
} as const
