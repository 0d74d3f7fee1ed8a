import type { ReadLimits } from './limits'

export interface UnreadableFacts {
  /** `looksLike`: what the content is instead, so that the screen can say what to do */
  'not-a-spreadsheet': {
    looksLike: 'damaged' | 'web-page' | 'ods' | 'xlsb' | 'other-archive' | 'binary' | 'empty'
  }
  'too-large': { what: keyof ReadLimits; limit: number }
  /** Excel 97–2003 or WPS `.et`: 另存为 .xlsx */
  'old-xls': { saveAs: 'xlsx' }
  /** the password has to be taken off before the upload */
  'password-protected': Record<string, never>
}
export type UnreadableCode = keyof UnreadableFacts

/** A file that cannot be taken in, with the reason as code and facts. */
export class UnreadableSpreadsheet<Code extends UnreadableCode = UnreadableCode> extends Error {
  constructor(
    readonly code: Code,
    readonly facts: UnreadableFacts[Code],
    options?: ErrorOptions,
  ) {
    super(code, options)
    this.name = 'UnreadableSpreadsheet'
  }
}

export const tooLarge = (what: keyof ReadLimits, limit: number): UnreadableSpreadsheet<'too-large'> =>
  new UnreadableSpreadsheet('too-large', { what, limit })

export const notASpreadsheet = (
  looksLike: UnreadableFacts['not-a-spreadsheet']['looksLike'],
  cause?: unknown,
): UnreadableSpreadsheet<'not-a-spreadsheet'> =>
  new UnreadableSpreadsheet('not-a-spreadsheet', { looksLike }, { cause })
