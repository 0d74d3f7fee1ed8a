/** Zero-width characters, byte-order marks and soft hyphens that copying from web pages and PDF leaves behind. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
/** The mark that offices type before a number so that the spreadsheet keeps it as text. */
const TEXT_MARK = /^['‘’`\s]+/u

/**
 * What a person meant by a cell: full-width letters and digits become ordinary ones (NFKC), invisible characters go,
 * white space becomes single blanks, and the leading text mark of `'330…` is dropped.
 */
export const tidyText = (text: string): string =>
  text.normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().replace(TEXT_MARK, '').trim()

/** `tidyText` without any white space: for names of schools, codes, numbers. */
export const tidySolid = (text: string): string => tidyText(text).replace(/ /gu, '')

/** Full-width digits became ordinary ones in `tidyText`; this tells whether a number lost digits on its way through a number cell (`3.30E+17`). */
export const isScientific = (text: string): boolean => /^\d(\.\d+)?E\+?\d{2}$/iu.test(text)
