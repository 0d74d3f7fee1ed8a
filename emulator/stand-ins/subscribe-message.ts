import { isLocalOpenid } from '../safety'
import type { StandIn } from './stand-in'

/**
 * subscribeMessage.send: `{touser, template_id, page, data}` → `{errcode}`.
 * Difference: production refuses with 43101 when the person has not agreed; here everybody has.
 */
export const subscribeMessage: StandIn = ({ touser }) =>
  typeof touser === 'string' && isLocalOpenid(touser)
    ? { errcode: 0, errmsg: 'ok' }
    : { errcode: 40003, errmsg: 'invalid openid' }
