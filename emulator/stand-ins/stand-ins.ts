import { notImitated } from '../failure'
import { contentCheck, mediaCheck } from './content-check'
import type { Outbox, OutboxKind } from './outbox'
import { phoneNumber } from './phone-number'
import type { StandIn, WxAnswer, WxRequest } from './stand-in'
import { subscribeMessage } from './subscribe-message'

const standIns = new Map<string, { kind: OutboxKind; answer: StandIn }>([
  ['security.msgSecCheck', { kind: 'content-check', answer: contentCheck }],
  ['security.mediaCheckAsync', { kind: 'media-check', answer: mediaCheck }],
  ['subscribeMessage.send', { kind: 'subscribe-message', answer: subscribeMessage }],
  ['phonenumber.getPhoneNumber', { kind: 'phone-number', answer: phoneNumber }],
])

/** Stands in for WeChat's own services; nothing leaves the machine, everything is kept in the outbox. */
export class StandIns {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: () => number,
  ) {}

  /** @param apiName WeChat's name, with or without `openapi.`. @throws Failure for a service without a stand-in */
  async answer(apiName: string, request: WxRequest): Promise<WxAnswer> {
    const standIn = standIns.get(apiName.replace(/^openapi\./, ''))
    if (!standIn) throw notImitated(`WeChat's ${apiName}`)
    const answer = standIn.answer(request)
    await this.outbox.add({ at: this.clock(), kind: standIn.kind, request, answer })
    return answer
  }
}
