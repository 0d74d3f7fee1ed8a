import type { Operation } from './context'
import { optionalText, text } from './wire'

/** `callWxOpenApi`: wx.api {apiName, requestData: json} → {data: {responseData: json}}. */
export const wxApi: Operation = async (params, { standIns }) => {
  const request = optionalText(params, 'requestData')
  const answer = standIns.answer(
    text(params, 'apiName'),
    request ? (JSON.parse(request) as Record<string, unknown>) : {},
  )
  return { data: { responseData: JSON.stringify(await answer) } }
}
