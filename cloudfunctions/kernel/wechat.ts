import { connect } from './store'

/** What WeChat itself answers for; stand-ins do it on one machine. */
export interface WeChat {
  /** The verified telephone number behind a one-time code of the phone-number button; `undefined` when the code is used up or foreign. */
  telephoneOf(code: string): Promise<string | undefined>
  /** Whether a text passes WeChat's content check; `openid` is the author's account. */
  isDecent(text: string, openid: string): Promise<boolean>
}

interface PhoneReply {
  phoneInfo?: { purePhoneNumber?: string }
  phone_info?: { purePhoneNumber?: string }
}

export const wechat: WeChat = {
  async telephoneOf(code) {
    const { phoneInfo, phone_info } = await ask<PhoneReply>('phonenumber.getPhoneNumber', { code })
    return (phoneInfo ?? phone_info)?.purePhoneNumber
  },
  async isDecent(text, openid) {
    const { result } = await ask<{ result?: { suggest?: string } }>('security.msgSecCheck', {
      content: text,
      openid,
      version: 2,
      scene: 2,
    })
    return result?.suggest !== 'risky'
  },
}

async function ask<Reply>(api: string, data: Record<string, unknown>): Promise<Partial<Reply>> {
  const reply: unknown = await connect().callWxOpenApi({ apiName: api, requestData: data } as never)
  const result = typeof reply === 'object' && reply !== null && 'result' in reply ? reply.result : undefined
  return typeof result === 'object' && result !== null ? (result as Partial<Reply>) : {}
}
