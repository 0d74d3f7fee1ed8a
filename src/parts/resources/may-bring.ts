import type { BoundMe } from '../../api/answers'

const MAKERS: readonly string[] = ['school-admin', 'leader', 'expert']

/** Whether somebody makes plans, activity plans or guidance videos; the server judges again. */
export const mayBring = ({ grants }: BoundMe): boolean => grants.some(({ role }) => MAKERS.includes(role))
