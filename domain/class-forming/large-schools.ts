import type { FormingInput, FormingSchool } from './type'

/** A school that is run on its own: by the rule (`soloFrom` or more) or because it alone is more than a class. */
export const isLarge = (
  { size }: Pick<FormingSchool, 'size'>,
  { cap, soloFrom }: Pick<FormingInput, 'cap' | 'soloFrom'>,
): boolean => size >= soloFrom || size > cap

/** Trainees in each class of a school that is run on its own: ceil(size / cap) classes that differ by at most one. */
export function splitLargeSchool(size: number, cap: number): number[] {
  const classes = Math.ceil(size / cap)
  const least = Math.floor(size / classes)
  const larger = size - least * classes
  return Array.from({ length: classes }, (_, position) => least + (position < larger ? 1 : 0))
}
