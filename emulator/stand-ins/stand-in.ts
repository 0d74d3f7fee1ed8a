/** How one of WeChat's services is imitated: its request in, its answer out. */
export type WxRequest = Record<string, unknown>
export type WxAnswer = Record<string, unknown> & { errcode: number }
export type StandIn = (request: WxRequest) => WxAnswer
