import type { Operation } from './context'
import { optionalText, text } from './wire'

/** `callFunction` of the server SDK: functions.invokeFunction → {data: {response_data: json}}. */
export const invokeFunction: Operation = async (params, { invoke }) => {
  const data = optionalText(params, 'request_data')
  const result = await invoke(text(params, 'function_name'), data ? (JSON.parse(data) as unknown) : {})
  return { data: { response_data: JSON.stringify(result) ?? '' } }
}
