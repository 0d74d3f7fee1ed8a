import { requestCopy as copy } from '../../copy/requests'
import type { Request } from './request'

/** 补签到, 补签退, 请假. */
export const asks = (request: Request): string =>
  request.kind === 'appeal' ? copy.appealOf(request.direction) : copy.leave
