import { randomUUID } from 'node:crypto'
import type { StandIn } from './stand-in'

/** Difference: WeChat's judgement is its own; here only a text with this word is risky, so that a test can choose. */
const RISKY_WORD = '违规示例'
const LABEL_PASS = 100
const LABEL_RISKY = 20001

/** security.msgSecCheck, version 2: `{content, openid, scene}` → `{errcode, result: {suggest, label}}`. */
export const contentCheck: StandIn = (request) => {
  const texts = [request.content, request.title, request.nickname, request.signature].map(String)
  const risky = texts.some((text) => text.includes(RISKY_WORD))
  return {
    errcode: 0,
    errmsg: 'ok',
    trace_id: randomUUID(),
    result: risky ? { suggest: 'risky', label: LABEL_RISKY } : { suggest: 'pass', label: LABEL_PASS },
    detail: [],
  }
}

/**
 * security.mediaCheckAsync: `{media_url, media_type, openid}` → `{errcode, trace_id}`.
 * Difference: production pushes the verdict later as `wxa_media_check`; here no verdict comes by itself.
 */
export const mediaCheck: StandIn = () => ({ errcode: 0, errmsg: 'ok', trace_id: randomUUID() })
