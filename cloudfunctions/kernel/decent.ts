import type { AccountId } from '@/domain/shared'
import { refuse } from './refusal'
import { wechat } from './wechat'

/** msgSecCheck 2.0 reads 2,500 characters at a time. */
const READ_AT_ONCE = 2500

/** What others will read passes WeChat's content check first. Refuses with TEXT_NOT_DECENT. */
export async function assertDecent(text: string, author: AccountId): Promise<void> {
  for (let start = 0; start < text.length; start += READ_AT_ONCE) {
    const part = text.slice(start, start + READ_AT_ONCE)
    if (!(await wechat.isDecent(part, author))) refuse('TEXT_NOT_DECENT', {})
  }
}
