import type { StandIn } from './stand-in'

/**
 * phonenumber.getPhoneNumber: `{code}` → `{phone_info: {phoneNumber, purePhoneNumber, countryCode}}`.
 * Difference: WeChat issues the code on the phone; here the code `local-phone-<digits>` names the number itself.
 */
export const phoneNumber: StandIn = ({ code }) => {
  const number = /^local-phone-(\d{11})$/.exec(String(code))?.[1]
  if (!number) return { errcode: 40029, errmsg: 'invalid code' }
  return {
    errcode: 0,
    errmsg: 'ok',
    phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: '86' },
  }
}
