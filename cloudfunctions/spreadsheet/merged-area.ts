const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/gu

/** Cells under all merged ranges of a sheet's XML: the library makes every one of them, so a range over a whole sheet is a bomb. */
export function mergedArea(sheetXml: string): number {
  let area = 0
  for (const [, left = '', top, right = '', bottom] of sheetXml.matchAll(MERGE))
    area += (Number(bottom) - Number(top) + 1) * (columnNumber(right) - columnNumber(left) + 1)
  return area
}

/** `A` → 1, `AA` → 27. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
